import type { APIRoute } from "astro";
import { corpus, found, project } from "../site/edition.ts";
import { writeNotices } from "../site/notices.ts";

// The live preview bundles no scripts, so that their packages are named by a build alone.
export const GET: APIRoute = () =>
  new Response(writeNotices(project, found.packages, corpus.theme.typefaces), {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
