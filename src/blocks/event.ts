import { h } from "hastscript";
import { z } from "zod";
import { writePeriod } from "../locales/period.ts";
import { partialDate } from "../model/dates.ts";
import { id } from "../model/ids.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { line } from "./fields.ts";

/** Something with a date. */
export const event = defineThing({
  name: "Event",
  props: z.strictObject({
    id: id.describe("Its id, an anchor on the page of its publication."),
    date: partialDate.describe("When it was or began: a year, a month or a day."),
    until: partialDate.optional().describe("When it ended."),
    title: line.describe("What happened."),
  }),
  content: "prose",
  topics: true,
  holds: { title: "words" },
  scheme: "event",
  thing: ({ props: { title, date, until } }, base): Event => ({
    ...base,
    title,
    date,
    ...(until ? { until } : {}),
  }),
  tree: ({ id, href, title, date, until }, { site: { locale }, body, where }) => {
    const isAway = where !== "text";
    return h(
      "div.event",
      { id: isAway ? undefined : id },
      h("p.event__date", h("time", { datetime: date }, writePeriod(date, until, locale))),
      h("div.event__text", h("p.event__title", isAway ? h("a", { href }, title) : title), [...body]),
    );
  },
  record: ({ date }, body) => ({ text: `${body} ${date}`.trim() }),
});

export interface Event extends Thing<"Event", "event"> {
  date: string;
  until?: string;
}
