import type { Corpus } from "../corpus/types.ts";
import { absentPages, fixedPages } from "../corpus/query/areas.ts";
import { absolute } from "../model/absolute.ts";
import { escapeXml } from "./xml.ts";
import { pageOf } from "../model/href.ts";

/**
 * All pages of the site (sitemaps.org, version 0.9), each once, absolute, in an order that does not change from build
 * to build. `more` are the pages that join what the content holds, such as pairs of topics; `absent` are lists that
 * have no page. A page says when it changed
 * only where the content does. One file holds up to 50,000 addresses.
 */
export function sitemap(
  corpus: Corpus,
  siteUrl: string,
  more: readonly string[] = [],
  absent: ReadonlySet<string> = absentPages(corpus),
): string {
  const changed = new Map<string, string | undefined>(
    corpus.publications.map(({ href, meta }) => [href, meta.updated]),
  );
  const things = [...corpus.entities.values()].map(({ href }) => pageOf(href));
  const pages = [...new Set<string>([...fixedPages(corpus, absent), ...things, ...more])];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((href) => entry(href, siteUrl, changed.get(href))),
    END,
    "",
  ].join("\n");
}

/** Adds pages to a sitemap at its end: those that it names already stay where they are. */
export function extendSitemap(written: string, pages: readonly string[], siteUrl: string): string {
  const more = pages.map((href) => entry(href, siteUrl)).filter((line) => !written.includes(`${line}\n`));
  return written.replace(`${END}\n`, () => [...more, END, ""].join("\n"));
}

const END = "</urlset>";

function entry(href: string, siteUrl: string, day?: string): string {
  const lastChange = day ? `<lastmod>${day}</lastmod>` : "";
  return `  <url><loc>${escapeXml(absolute(href, siteUrl))}</loc>${lastChange}</url>`;
}
