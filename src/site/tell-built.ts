import { tellPlaceholders } from "../checks/placeholders.ts";
import type { Corpus } from "../corpus/types.ts";
import { undatedPublications } from "../exports/feed.ts";
import { plural } from "../problems/terminal.ts";
import type { KeptPages } from "./reads/kept-pages.ts";

const NO_SITE_URL =
  "SITE_URL is not set: canonical addresses, the sitemap, the feed and the pictures for sharing are left out, all else works. docs/deploying.md tells when to set it.";

/** What is to be known before a site is deployed; `siteUrl` is its real address, where that is known. */
export function tellDeployment(corpus: Corpus, siteUrl: string | undefined): string[] {
  if (!siteUrl) return [NO_SITE_URL];
  const isBelow = new URL(siteUrl).pathname !== "/";
  const told = [tellPlaceholders(corpus), tellUndated(corpus), isBelow ? tellPath(siteUrl) : undefined];
  return told.filter((text) => text !== undefined);
}

/** Hosts and crawlers look for some files at the root of a domain alone. */
function tellPath(siteUrl: string): string {
  const { pathname, origin } = new URL(siteUrl);
  return `The site is to stand under ${pathname}/. robots.txt, _headers, _redirects, vercel.json and staticwebapp.config.json are read at ${origin}/ alone: where you may put files there, docs/deploying.md tells which. All else works without them.`;
}

/** A feed asks for a date, and where none is known none is made up. */
function tellUndated(corpus: Corpus): string | undefined {
  const files = undatedPublications(corpus).map(({ document }) => document.file);
  if (files.length === 0) return undefined;
  return `The feed leaves out what has no date: ${files.join(", ")}. Write posted, the day on which the text first stood on this site, into the frontmatter.`;
}

/** What was built, of so many publications. */
export function tellBuilt(all: number, published: number): string {
  const drafts = all - published;
  const leftOut = drafts > 0 ? ` ${plural(drafts, "draft")} ${drafts === 1 ? "is" : "are"} left out.` : "";
  return `Built ${plural(published, "publication")} into dist/.${leftOut}`;
}

/** How many pages and files of theirs were taken as they were, where some were. */
export function tellPages(pages: KeptPages | undefined): string[] {
  if (!pages || pages.tally.taken === 0) return [];
  const { made, taken } = pages.tally;
  return [
    `Of ${made + taken} pages and files to take along, ${taken} are as they were: they read nothing that has changed.`,
  ];
}
