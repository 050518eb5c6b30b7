import type { RootContent } from "mdast";
import type { Corpus } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import type { Href } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import { addressFrom } from "../address.ts";
import { words } from "./to-mdast.ts";
import { writeMarkdown } from "./write.ts";

/**
 * What the site holds, for programs that read texts: `/llms.txt`. Source: llmstxt.org: the name, a summary as a quotation, more about
 * it without headings, and lists of files, each a link and what is to be said of it; what can be left out stands under
 * "Optional", which is a word of the format.
 */
export function llmsText(corpus: Corpus, locale: Locale, siteUrl?: string): string {
  const { site, publications, topics, datasets, terms } = corpus;
  const { t } = locale;
  const to = (href: Href) => addressFrom(routes.llms(), href, siteUrl);
  const listed = [
    list(
      t("areas.publications"),
      publications.map(({ id, title, meta }) => [title, to(routes.publicationMarkdown(id)), meta.summary]),
    ),
    ...site.topicKinds.map(({ id, plural, pluralLabel }) =>
      list(
        pluralLabel,
        topics
          .filter(({ kind }) => kind === id)
          .map((topic) => [topic.title, to(routes.topicMarkdown(plural, topic.id)), topic.meta.summary]),
      ),
    ),
    list(
      t("areas.data"),
      datasets.map(({ id, title, meta }) => [title, to(routes.datasetCsv(id)), meta.description]),
    ),
    list("Optional", [
      ...(terms.length > 0 ? [[t("areas.glossary"), to(routes.glossary())] satisfies Entry] : []),
      [t("areas.about"), to(routes.about())],
      ...(datasets.length > 0 ? [[t("data.dataPackageAll"), to(routes.sitePackage())] satisfies Entry] : []),
    ]),
  ];
  return writeMarkdown([
    { type: "heading", depth: 1, children: words(site.name) },
    { type: "blockquote", children: [{ type: "paragraph", children: words(site.tagline) }] },
    { type: "paragraph", children: words(site.about) },
    {
      type: "paragraph",
      children: words(t("machines.licence", { licence: site.licence.name, address: site.licence.url })),
    },
    ...listed.flat(),
  ]);
}

type Entry = [title: string, url: string, said?: string];

function list(title: string, entries: readonly Entry[]): RootContent[] {
  if (entries.length === 0) return [];
  return [
    { type: "heading", depth: 2, children: words(title) },
    {
      type: "list",
      ordered: false,
      spread: false,
      children: entries.map(([name, url, said]) => ({
        type: "listItem",
        spread: false,
        children: [
          {
            type: "paragraph",
            children: [{ type: "link", url, children: words(name) }, ...(said ? words(`: ${said}`) : [])],
          },
        ],
      })),
    },
  ];
}
