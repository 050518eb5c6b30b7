import { isNumber } from "../layout/frame.ts";
import { type Subject, extremesOf, itemsOf, nameOf, series, valueFirst } from "./items.ts";

/** Up to so many values are told one by one. */
const LISTED = 6;

/**
 * How many of how many, value by value. Of many values how many people they rest on, and the extremes as printed: how far
 * apart these are is not told, as one person more or less would change it by much.
 */
export function people(subject: Subject): string[] {
  const { table, locale } = subject;
  const { t } = locale;
  const told = table.cells.flatMap((cells, row) =>
    cells.flatMap(({ value, label, people: behind }, column) => {
      const { of: n, count } = behind ?? {};
      if (!isNumber(value) || n === undefined || count === undefined) return [];
      const name = nameOf(table, row, column, locale);
      return [{ n, text: t("charts.people", { label: name, count, n, value: label }) }];
    }),
  );
  if (told.length === 0) return [];
  if (told.length <= LISTED)
    return [
      t("charts.peopleListed", {
        items: series(
          told.map(({ text }) => text),
          locale,
        ),
      }),
    ];
  const items = itemsOf(subject);
  const [most, least] = extremesOf(items);
  const bases = told.map(({ n }) => n);
  const [from, to] = [Math.min(...bases), Math.max(...bases)];
  return [
    from === to ? t("charts.peopleOf", { n: to }) : t("charts.peopleFromTo", { from, to }),
    ...(most[0]!.value === least[0]!.value
      ? [t("charts.allEqual", { count: items.length, value: most[0]!.label })]
      : [
          t("charts.extremes", {
            largest: valueFirst(most, items.length, locale),
            smallest: valueFirst(least, items.length, locale),
          }),
        ]),
  ];
}
