import { listFormat } from "../model/formats.ts";
import { PICTURE_WORDS } from "./picture-words.ts";

/**
 * Every word that the chart code itself writes, as text of a chart or in its description. A translation gives another
 * table of this shape. Labels and values come in as readers see them; counts come with them where a plural hangs on it.
 */
export const ENGLISH = {
  ...PICTURE_WORDS,
  list: (items: readonly string[]) =>
    items.some((item) => item.includes(",")) ? items.join("; ") : listFormat("en").format(items),
  /** Things that may hold a list themselves, one after the other. */
  series: (items: readonly string[]) => items.join("; "),
  /** Where many share one place: how many of how many values. */
  many: (count: number, all: number) => `${count} of ${all} values`,
  /** A label with its value, as they stand in a list. */
  valued: (label: string, value: string) => `${label} (${value})`,
  /** A value that several share. */
  each: (value: string) => `${value} each`,
  /** A cell's name in a table of several columns. */
  cell: (row: string, column: string) => `“${row}”, ${column}`,
  /** Where many share one place: the first few and how many more. */
  others: (items: readonly string[], more: number) => `${items.join("; ")} and ${more} more`,

  only: (label: string, value: string) => `The only value is ${value}, for ${label}.`,
  allEqual: (count: number, value: string) =>
    count === 2 ? `Both values are ${value}.` : `All ${count} values are ${value}.`,
  order: (items: string) => `From largest to smallest: ${items}.`,
  extremes: (largest: string, smallest: string) =>
    `The largest value is ${largest}, the smallest ${smallest}.`,
  apart: (gap: string) => `The largest and the smallest are ${gap} apart.`,
  /** `some` where rows with a missing value are left out of the count. */
  leads: (column: string, rows: number, all: number, some: boolean) =>
    `${column} has the largest value in ${ofRows(rows, all, some)}.`,
  noLead: () => "No column has the largest value in most rows.",
  missingValues: (items: string) => `No value is given for ${items}.`,
  missingCount: (count: number) => `${count} values are not given.`,

  largestParts: (items: string) => `The largest part is ${items}.`,
  smallestPart: (items: string) => `The smallest part of all is ${items}.`,
  inRow: (row: string, part: string) => `${part} for ${row}`,

  agreeing: (columns: string, count: number) => (count > 1 ? `${columns} together` : columns),
  agreementOne: (columns: string, label: string, value: string) =>
    `Agreement (${columns}) is ${value} for ${label}.`,
  agreement: (columns: string, most: string, least: string) =>
    `Agreement (${columns}) is largest for ${most} and smallest for ${least}.`,
  agreementEqual: (columns: string, value: string, count: number) =>
    `Agreement (${columns}) is ${value} in ${count === 2 ? "both" : `all ${count}`} rows.`,
  moreDisagree: (items: string) => `More disagree than agree on ${items}.`,

  shares: (largest: string, smallest: string) => `The largest share is ${largest}, the smallest ${smallest}.`,
  sharesEqual: (count: number, value: string) => `The ${count} shares are equal, at ${value} each.`,
  between: (items: string) => `Between them: ${items}.`,

  pair: (first: string, second: string, row: string, gap: string) =>
    `For ${row}, ${first} and ${second} are ${gap} apart.`,
  gaps: (first: string, second: string, widest: string, narrowest: string) =>
    `${first} and ${second} are furthest apart for ${widest} and closest for ${narrowest}.`,
  gapsEqual: (first: string, second: string, gap: string, count: number) =>
    `${first} and ${second} are ${gap} apart in ${count === 2 ? "both" : `all ${count}`} rows.`,
  changeOne: (first: string, second: string, row: string, gap: string, way: number) =>
    way === 0
      ? `${row} is the same in ${first} and ${second}.`
      : `From ${first} to ${second}, ${row} ${way > 0 ? "rises" : "falls"} by ${gap}.`,
  changes: (
    first: string,
    second: string,
    { risen, fallen, all }: { risen: number; fallen: number; all: number },
  ) => {
    const told = [
      ...(risen > 0 ? [`${risen} of ${all} rows ${risen === 1 ? "rises" : "rise"}`] : []),
      ...(fallen > 0
        ? [`${risen > 0 ? fallen : `${fallen} of ${all} rows`} ${fallen === 1 ? "falls" : "fall"}`]
        : []),
    ];
    return told.length > 0
      ? `From ${first} to ${second}, ${told.join(" and ")}.`
      : `No row changes from ${first} to ${second}.`;
  },
  /** The rows that rise most and fall most, with how far. */
  mostChanged: (risen: string | undefined, fallen: string | undefined) =>
    risen && fallen
      ? `The largest rise is that of ${risen}, the largest fall that of ${fallen}.`
      : risen || fallen
        ? `The largest ${risen ? "rise" : "fall"} is that of ${risen ?? fallen}.`
        : "",
  larger: (column: string, rows: number, all: number, some: boolean) =>
    `${column} is larger in ${ofRows(rows, all, some)}.`,
};

export type Words = typeof ENGLISH;

function ofRows(rows: number, all: number, some: boolean): string {
  const which = some ? "complete row" : "row";
  return rows === all ? `every ${which}` : `${rows} of ${all} ${which}${all === 1 ? "" : "s"}`;
}
