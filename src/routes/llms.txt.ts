import type { APIRoute } from "astro";
import { llmsText } from "../exports/markdown/llms.ts";
import { corpus, edition } from "../site/edition.ts";

// Where a site leaves these files out there is no body, and then Astro writes no file.
export const GET: APIRoute = ({ site }) =>
  corpus.site.formats.markdown
    ? new Response(llmsText(corpus, edition.locale, site?.href), {
        headers: { "Content-Type": "text/plain; charset=utf-8" },
      })
    : new Response(null, { status: 404 });
