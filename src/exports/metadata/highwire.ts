import type { Publication } from "../../corpus/types.ts";
import { absolute } from "../../model/absolute.ts";
import type { Href } from "../../model/href.ts";
import type { Work } from "../work.ts";
import type { MetaTag } from "./head.ts";

/**
 * A publication as Google Scholar and Zotero read it, in the tags of Highwire Press. Source: Google Scholar's inclusion
 * guidelines for webmasters: one author a tag, in their order; the date by which it is cited, whole with slashes or else
 * the year alone; and never the day on which a copy of it was put online, which has a tag of its own. Where the original
 * prints no date there is none, and Scholar, which asks for one, may pass the publication over.
 */
export function highwire(
  { meta }: Publication,
  work: Work,
  { siteUrl, pdf }: { siteUrl?: string | undefined; pdf?: Href | undefined },
): MetaTag[] {
  const { authors, publishers, issued, title, language, url } = work;
  const tags: [name: string, content: string | undefined][] = [
    ["title", title],
    ...authors.map((name) => ["author", name] satisfies [string, string]),
    ["publication_date", issued && dateOf(issued)],
    ["online_date", meta.posted && dateOf(meta.posted)],
    ["technical_report_institution", [...publishers, ...authors][0]],
    ["language", language],
    ["abstract_html_url", url],
    ["fulltext_html_url", url],
    // An address has to be whole there, and in the folder of the page that names it.
    ["pdf_url", siteUrl && pdf ? absolute(pdf, siteUrl) : undefined],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

/** `2020-03-05` → `2020/3/5`; `2020-03` → `2020` */
function dateOf(date: string): string {
  const [year, ...rest] = date.split("-").map(Number);
  return rest.length === 2 ? [year, ...rest].join("/") : String(year);
}
