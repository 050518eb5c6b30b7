import type { APIRoute } from "astro";
import { atomFeed } from "../exports/feed.ts";
import { corpus, edition } from "../site/edition.ts";
import { feedContent } from "../site/feed-content.ts";

// A feed's addresses are absolute. Where SITE_URL is not set, or nothing has a date, there is no body, and then Astro writes no file.
export const GET: APIRoute = ({ site }) => {
  const feed =
    site &&
    atomFeed(corpus, edition.locale, site.href, (publication) =>
      feedContent(publication, edition, site.href),
    );
  return feed
    ? new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } })
    : new Response(null, { status: 404 });
};
