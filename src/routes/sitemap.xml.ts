import type { APIRoute } from "astro";
import { sitemap } from "../exports/sitemap.ts";
import { absentPages } from "../components/frame/absent-pages.ts";
import { allPairs } from "../components/compare/pairs.ts";
import { corpus, edition, joiningPages } from "../site/edition.ts";

// A sitemap's addresses are absolute. Where SITE_URL is not set there is no body, and then Astro writes no file.
export const GET: APIRoute = ({ site }) =>
  site
    ? new Response(
        sitemap(
          corpus,
          site.href,
          [...joiningPages(), ...allPairs(edition).map(({ href }) => href)],
          absentPages(edition),
        ),
        {
          headers: { "Content-Type": "application/xml; charset=utf-8" },
        },
      )
    : new Response(null, { status: 404 });
