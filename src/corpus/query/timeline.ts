import { NOT_PRINTED } from "../../model/dates.ts";
import { type HomeText, homesOf, isPublication } from "./texts.ts";
import type { Corpus, Event } from "../types.ts";
import type { Href } from "../../model/href.ts";

/** Something with a date: what a publication tells, the work that one describes, or its appearing. */
export type TimelineEntry = Span & {
  title: string;
  /** Where it is told, from the site's root. */
  href: Href;
  /** The text that tells it, or is it. */
  home: HomeText;
} & ({ kind: "event"; event: Event } | { kind: "work" } | { kind: "published" });

/** A time, as precise as it is known, with the days that this leaves open. */
export interface Span {
  /** `2020`, `2020-03` or `2020-03-15`. */
  date: string;
  until?: string;
  /** First and last day, as `2020-03-15`. */
  first: string;
  last: string;
}

/** All dated things by their first day, the longer first, then in reading order. */
export function timeline(corpus: Corpus): TimelineEntry[] {
  const entries = homesOf(corpus).flatMap((home): TimelineEntry[] => {
    const { work, published } = isPublication(home) ? home.meta : { work: undefined, published: NOT_PRINTED };
    const whole = { title: home.title, href: home.href, home };
    const events = corpus.events.filter((event) => event.home === home.key);
    return [
      ...(work ? [{ kind: "work" as const, ...whole, ...spanOf(work.from, work.to) }] : []),
      ...(published === NOT_PRINTED ? [] : [{ kind: "published" as const, ...whole, ...spanOf(published) }]),
      ...events.map((event) => ({
        ...{ kind: "event" as const, event, title: event.title, href: event.href, home },
        ...spanOf(event.date, event.until),
      })),
    ];
  });
  return entries.sort((a, b) => compareText(a.first, b.first) || compareText(b.last, a.last));
}

/** The first and the last day of a partial date or a period: `2020-02` → 2020-02-01 to 2020-02-29. */
export function spanOf(date: string, until?: string): Span {
  return {
    date,
    ...(until === undefined ? {} : { until }),
    first: firstDay(date),
    last: lastDay(until ?? date),
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
