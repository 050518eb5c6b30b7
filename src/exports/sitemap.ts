import type { Corpus } from "../corpus/types.ts";
import { absolute } from "./address.ts";
import { escapeXml } from "./xml.ts";

/** The pages that every site has, whatever its content. */
const PAGES = [
  "/",
  "/publications/",
  "/findings/",
  "/voices/",
  "/data/",
  "/compare/",
  "/glossary/",
  "/timeline/",
  "/corrections/",
  "/search/",
];

/**
 * All pages of the site (sitemaps.org, version 0.9), each once, absolute, in an order that does not change from build
 * to build. `more` are the pages that join what the content holds, such as pairs of topics. A page says when it changed
 * only where the content does. One file holds up to 50,000 addresses.
 */
export function sitemap(corpus: Corpus, siteUrl: string, more: readonly string[] = []): string {
  const changed = new Map(corpus.publications.map(({ href, meta }) => [href, meta.updated]));
  const kinds = corpus.site.topicKinds.map(({ plural }) => `/${plural}/`);
  const things = [...corpus.entities.values()].map(({ href }) => href.replace(/#.*$/, ""));
  const pages = [...new Set([...PAGES, ...kinds, ...things, ...more])];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((href) => {
      const day = changed.get(href);
      const lastChange = day ? `<lastmod>${day}</lastmod>` : "";
      return `  <url><loc>${escapeXml(absolute(href, siteUrl))}</loc>${lastChange}</url>`;
    }),
    "</urlset>",
    "",
  ].join("\n");
}
