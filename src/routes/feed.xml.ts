import type { APIRoute } from "astro";
import { atomFeed } from "../exports/feed.ts";
import { corpus, edition } from "../site/edition.ts";

// A feed's addresses are absolute. Where SITE_URL is not set there is no body, and then Astro writes no file.
export const GET: APIRoute = ({ site }) =>
  site
    ? new Response(atomFeed(corpus, edition.locale, site.href), {
        headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
      })
    : new Response(null, { status: 404 });
