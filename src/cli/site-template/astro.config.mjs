import { defineConfig } from "astro/config";
import learningBriefs from "learning-briefs";

export default defineConfig({ integrations: [learningBriefs()] });
