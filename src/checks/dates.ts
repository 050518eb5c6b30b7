import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** Spans end after they begin. That each date exists is held by the schemas. */
export function checkDates(corpus: Corpus, problems: Problems): void {
  const spans = [
    ...corpus.publications.map((publication) => ({
      from: publication.meta.work?.from,
      to: publication.meta.work?.to,
      place: () => publication.placeOf(["work", "to"]),
      what: "work",
    })),
    ...corpus.events.map((event) => ({
      from: event.date,
      to: event.until,
      place: () => event.place,
      what: "event",
    })),
  ];
  for (const { from, to, place, what } of spans) {
    if (!from || !to || from.slice(0, to.length) <= to) continue;
    problems.add(
      "dates",
      place(),
      `The ${what} ends on ${to}, before it begins on ${from}.`,
      "Swap the two dates, or correct one.",
    );
  }
}
