import type { Corpus, Event, Publication } from "./types.ts";

/** Something with a date: what a publication tells, or the work that a publication describes. */
export type TimelineEntry = {
  title: string;
  /** Where it is told, from the site's root. */
  href: string;
  publication: string;
  /** As precise as it is known: `2020`, `2020-03` or `2020-03-15`. */
  date: string;
  until?: string;
  /** First and last day that the dates leave open, as `2020-03-15`. */
  first: string;
  last: string;
} & ({ kind: "event"; event: Event } | { kind: "work"; work: Publication });

/** All dated things by their first day, the longer first, then in reading order. */
export function timeline(corpus: Corpus): TimelineEntry[] {
  const work = corpus.publications.flatMap((publication): TimelineEntry[] => {
    const { work: period, title } = publication.meta;
    if (!period) return [];
    const told = { title, href: publication.href, publication: publication.id };
    return [{ kind: "work", work: publication, ...told, ...spanOf(period.from, period.to) }];
  });
  const events = corpus.events.map((event): TimelineEntry => {
    const { title, href, publication } = event;
    return { kind: "event", event, title, href, publication, ...spanOf(event.date, event.until) };
  });
  return [...work, ...events].sort(
    (a, b) => compareText(a.first, b.first) || compareText(b.last, a.last),
  );
}

/** The first and the last day of a partial date or a period: `2020-02` → 2020-02-01 to 2020-02-29. */
export function spanOf(
  date: string,
  until?: string,
): Pick<TimelineEntry, "date" | "until" | "first" | "last"> {
  const end = until ?? date;
  return {
    date,
    ...(until === undefined ? {} : { until }),
    first: firstDay(date),
    last: lastDay(end),
  };
}

function firstDay(date: string): string {
  const [year, month = "01", day = "01"] = date.split("-");
  return `${year}-${month}-${day}`;
}

function lastDay(date: string): string {
  const [year, month = "12", day] = date.split("-");
  // Day 0 of the next month is the last of this one.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(days).padStart(2, "0")}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
