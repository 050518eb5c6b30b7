import type { APIRoute } from "astro";
import { ownIcon } from "../components/frame/own-icon.ts";
import { corpus, edition } from "../site/edition.ts";

/** The icon that the theme names, or one that is made of its accent, where the site brings none of its own in `public/`. */
export const GET: APIRoute = () =>
  new Response(corpus.theme.icon?.picture?.drawing ?? ownIcon(corpus.site, edition.colors), {
    headers: { "Content-Type": "image/svg+xml" },
  });
