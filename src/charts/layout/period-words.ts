import { dateFormat, numberFormat } from "../../model/formats.ts";
import { type Month, type Period, readPeriod } from "../../model/period.ts";
import type { PictureTalk } from "./frame.ts";

/** A period as the language writes it, short enough for an axis: "2011", "Q3 2011", "May 2011", "2011/12", "2011–2014". */
export function writePeriod({ kind, start, end, text }: Period, talk: PictureTalk): string {
  const { t, tag } = talk;
  if (kind === "year") return writeYear(start.year, tag);
  if (kind === "month") return writeMonth(start, tag);
  if (kind === "quarter")
    return t("picture.quarter", {
      quarter: numberFormat(tag).format(Math.ceil(start.month / 3)),
      year: writeYear(start.year, tag),
    });
  if (kind === "split-year")
    return t("picture.splitYear", {
      from: writeYear(start.year, tag),
      to: numberFormat(tag, { minimumIntegerDigits: 2, useGrouping: false }).format(end.year % 100),
    });
  const [from, to] = text.split("/").map((part) => writePeriod(readPeriod(part)!, talk)) as [string, string];
  return t("picture.periods", { from, to });
}

function writeYear(year: number, tag: string): string {
  return numberFormat(tag, { useGrouping: false }).format(year);
}

function writeMonth({ year, month }: Month, tag: string): string {
  return dateFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" }).format(
    new Date(Date.UTC(year, month - 1)),
  );
}
