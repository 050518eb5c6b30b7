import type { Edition } from "virtual:learning-briefs/edition";
import type { Publication, Topic } from "../../corpus/types.ts";
import { writePeriod } from "../../locales/period.ts";
import { NOT_PRINTED, formatDate } from "../../model/dates.ts";
import { timeToRead } from "../lists/time-to-read.ts";

/** What is to be known of a publication before it is read: who published it, and a label with a text for all else. */
export function publicationFacts(
  publication: Publication,
  { corpus, locale }: Pick<Edition, "corpus" | "locale">,
): { publishers: { href?: string; title: string }[]; facts: [label: string, text: string][] } {
  const { meta } = publication;
  const { t, tag } = locale;
  const names = (all: readonly string[]) => locale.list(all, "side by side");
  const published =
    meta.published === NOT_PRINTED ? t("reading.notPrintedDate") : formatDate(meta.published, tag);
  const authors = meta.authors === NOT_PRINTED ? t("reading.notPrintedAuthors") : names(meta.authors);
  return {
    publishers: meta.publishers.map(
      (name) => (corpus.entities.get(name) as Topic | undefined) ?? { title: name },
    ),
    facts: [
      ...(meta.work
        ? [[t("publications.workDone"), writePeriod(meta.work.from, meta.work.to, locale)] satisfies Fact]
        : []),
      [t("reading.published"), published],
      [t("reading.authors"), authors],
      ...(meta.funders.length > 0 ? [[t("reading.funders"), names(meta.funders)] satisfies Fact] : []),
      ...(meta.audience ? [[t("reading.audience"), meta.audience] satisfies Fact] : []),
      [t("reading.length"), timeToRead(publication, locale)],
      ...(meta.posted ? [[t("reading.posted"), formatDate(meta.posted, tag)] satisfies Fact] : []),
      ...(meta.updated ? [[t("reading.updated"), formatDate(meta.updated, tag)] satisfies Fact] : []),
    ],
  };
}

type Fact = [label: string, text: string];
