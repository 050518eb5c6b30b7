import type { ChartCell } from "../../model/chart-table.ts";
import { isNumber } from "../layout/frame.ts";
import {
  type Subject,
  extremesOf,
  gapOf,
  itemsOf,
  itemsOfRow,
  named,
  ranked,
  series,
  valueFirst,
} from "./items.ts";
import { type Lead, leads } from "./lead.ts";
import { extremesOverlap } from "./overlap.ts";

/** Up to so many values or rows are told one by one. */
const LISTED = 6;

/** The values in order or the extremes, and how far apart these are or which series leads. */
export function values(subject: Subject): string[] {
  const { table, locale } = subject;
  const { t } = locale;
  const items = itemsOf(subject);
  if (items.length === 0) return [];
  const { name, label: value } = items[0]!;
  if (items.length === 1) return [t("charts.only", { label: name, value })];
  const [most, least] = extremesOf(items);
  const count = items.length;
  if (most[0]!.value === least[0]!.value)
    return [count === 2 ? t("charts.bothEqual", { value }) : t("charts.allEqual", { count, value })];
  const extremes = t("charts.extremes", {
    largest: valueFirst(most, count, locale),
    smallest: valueFirst(least, count, locale),
  });
  const overlap = extremesOverlap([most, least], locale);
  if (table.columns.length > 1) return [extremes, ...overlap, leader(subject)];
  const order =
    count <= LISTED ? t("charts.order", { items: series(ranked(items, locale), locale) }) : extremes;
  return [order, t("charts.apart", { gap: gapOf(subject, most[0]!.value - least[0]!.value) }), ...overlap];
}

/** Parts of several rows: the largest of each row, and the smallest of all. */
export function parts(subject: Subject): string[] {
  const { table, locale } = subject;
  const { t } = locale;
  const all = itemsOf(subject);
  if (all.length === 0) return [];
  const [most, least] = extremesOf(all);
  const smallest = valueFirst(least, all.length, locale);
  if (table.rows.length > LISTED)
    return [t("charts.extremes", { largest: valueFirst(most, all.length, locale), smallest })];
  const tops = table.rows.flatMap(({ label }, row) => {
    const items = itemsOfRow(table, row);
    if (items.length === 0) return [];
    const top = extremesOf(items)[0].map((item) => ({
      ...item,
      name: t("charts.valued", { label: item.name, value: item.label }),
    }));
    return [t("charts.partOfRow", { part: named(top, locale), row: label })];
  });
  return [
    t("charts.largestParts", { items: series(tops, locale) }),
    t("charts.smallestPart", { item: smallest }),
  ];
}

/** Which column is alone at the top in most rows; rows with a missing value do not count. */
function leader({ table, locale }: Subject): string {
  const found = leadOf(table.cells);
  if (!found) return locale.t("charts.noLead");
  return leads(table.columns[found.index]!.label, found, locale);
}

/**
 * The place that is alone at the top in more than half of the lines (rows, or columns), in how many, and of how many.
 * Lines with a missing value do not count.
 */
export function leadOf(lines: readonly (readonly ChartCell[])[]): (Lead & { index: number }) | undefined {
  const full = lines.filter((line) => line.every(({ value }) => isNumber(value)));
  const tops = full.flatMap((line) => {
    const top = Math.max(...line.map(({ value }) => value!));
    const first = line.flatMap(({ value }, index) => (value === top ? [index] : []));
    return first.length === 1 ? first : [];
  });
  const [index, wins] = [...Map.groupBy(tops, (place) => place)]
    .map(([place, { length }]) => [place, length] as const)
    .find(([, length]) => length * 2 > full.length) ?? [undefined, 0];
  return index === undefined
    ? undefined
    : { index, wins, of: full.length, isOfComplete: full.length < lines.length };
}
