import type { Publication, Topic } from "../corpus/types.ts";
import { publicationFacts } from "../components/reading/publication-facts.ts";
import { addressFrom } from "../exports/address.ts";
import { cite } from "../exports/citation.ts";
import { formsOfPublication, formsOfTopic } from "../exports/forms.ts";
import { textMarkdown } from "../exports/markdown/text.ts";
import { absolute } from "../model/absolute.ts";
import type { Href } from "../model/href.ts";
import { renderPortable } from "../render/portable.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { correctionsOf } from "./portable-edition.ts";

/** A publication as Markdown: what its page says, in its order. */
export function publicationMarkdown(publication: Publication, edition: Edition, siteUrl?: string): string {
  const { corpus, locale } = edition;
  const { meta, document } = publication;
  const { publishers, facts } = publicationFacts(publication, edition);
  const houses = locale.list(
    publishers.map(({ title }) => title),
    "side by side",
  );
  return write(
    {
      title: meta.title,
      subtitle: meta.subtitle,
      summary: meta.summary,
      facts: [
        { label: locale.t("reading.publishers"), text: houses },
        ...facts.map(([label, text]) => ({ label, text })),
      ],
      after: [{ title: locale.t("lists.cite"), text: cite(corpus, publication, locale, siteUrl).text }],
      document,
      file: formsOfPublication(corpus, publication).find(({ form }) => form === "markdown")!.href,
      page: publication.href,
    },
    edition,
    siteUrl,
  );
}

/** A topic as Markdown: its own text. What publications say of it stands with them. */
export function topicMarkdown(topic: Topic, edition: Edition, siteUrl?: string): string {
  const { meta, document, href } = topic;
  const file = formsOfTopic(edition.corpus, topic)[0]!.href;
  return write(
    { title: meta.title, summary: meta.summary, facts: [], after: [], document, file, page: href },
    edition,
    siteUrl,
  );
}

interface Written {
  title: string;
  subtitle?: string | undefined;
  summary: string;
  facts: { label: string; text: string }[];
  after: { title: string; text: string }[];
  document: Publication["document"];
  /** Where the Markdown stands, and its page. */
  file: Href;
  page: Href;
}

function write({ document, file, page, ...text }: Written, edition: Edition, siteUrl?: string): string {
  const { locale, corpus } = edition;
  const { licence } = corpus.site;
  const portable = renderPortable(document, edition.trees(), {
    leadOf: (href) => href || undefined,
    correctionAt: correctionsOf(edition),
  });
  // A place in the text is one of its page: Markdown has none of its own.
  const leadOf = (href: string) => {
    const address = href.startsWith("#") ? `${page}${href}` : href;
    return address.startsWith("/") ? addressFrom(file, address, siteUrl).replace(/^#/, "./#") : address;
  };
  const about = [
    ...(siteUrl ? [locale.t("machines.page", { address: absolute(page, siteUrl) })] : []),
    locale.t("machines.licence", { licence: licence.name, address: licence.url }),
  ];
  return textMarkdown({ ...text, about, ...portable }, leadOf);
}
