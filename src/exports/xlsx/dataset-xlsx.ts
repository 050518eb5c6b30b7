import { type CalendarUnit, daysOf, isCalendar, readCalendar } from "../../model/calendar.ts";
import { cellIn } from "../../model/cell-path.ts";
import { routes } from "../../model/routes.ts";
import { withoutScale } from "../../model/scale.ts";
import { type Unit, isCurrency } from "../../model/unit.ts";
import type { Corpus, Dataset } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { addressFrom } from "../address.ts";
import { describeFields } from "../field.ts";
import { type FlatCell, type FlatField, flatten } from "../flat.ts";
import { aboutDataset } from "./about.ts";
import { type Sheet, type SheetCell, writeWorkbook } from "./workbook.ts";

/**
 * A dataset as an Excel workbook. Its first sheet is the table of the CSV under headings for people, with numbers as numbers that
 * show as many decimals as are printed; the second says what is to be known of it: who was asked, of how many, where it
 * comes from, what each column holds, and the slips of the print.
 */
export function datasetXlsx(corpus: Corpus, dataset: Dataset, locale: Locale, siteUrl?: string): Uint8Array {
  const address = (href: string) => addressFrom(routes.datasetXlsx(dataset.id), href, siteUrl);
  const about = aboutDataset(corpus, dataset, locale, address);
  return writeWorkbook(
    [tableSheet(dataset, locale), { ...about, isRightToLeft: locale.direction === "rtl" }],
    { title: dataset.title, creator: corpus.site.publisher },
  );
}

function tableSheet(dataset: Dataset, locale: Locale): Sheet {
  const table = flatten(dataset, locale);
  const heads = describeFields(dataset, table, locale).map(({ title }) => title);
  const rows = table.records.map((record, row) =>
    record.map((cell, index) => writeCell(cell, unitOf(dataset, row, table.fields[index]!))),
  );
  const widths = heads.map((head, index) => {
    const longest = Math.max(head.length, ...table.records.map((record) => record[index]!.printed.length));
    return Math.min(60, Math.max(8, longest + 2));
  });
  return {
    name: locale.t("exports.sheetTable"),
    rows: [heads.map((bold) => ({ bold })), ...rows],
    headRows: 1,
    widths,
    isRightToLeft: locale.direction === "rtl",
  };
}

function unitOf({ rows, cells }: Dataset, row: number, { column }: FlatField): Unit | undefined {
  return column && (cells.get(cellIn(rows[row]!.id, column.id))?.unit ?? column.unit);
}

function writeCell({ value, printed }: FlatCell, unit: Unit | undefined): SheetCell {
  if (value === null) return undefined;
  const day = unit !== undefined && isCalendar(unit) ? serialOf(printed, unit) : undefined;
  if (day !== undefined) return { number: String(day), format: unit === "date" ? "yyyy-mm-dd" : "yyyy-mm" };
  if (typeof value === "string") return value;
  const decimals = (/\.(\d+)$/.exec(printed)?.[1] ?? "").length;
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  if (unit === "percent" || unit === "percent-change")
    return {
      number: hundredth(printed),
      format: unit === "percent" ? `0${places}%` : `+0${places}%;-0${places}%;0${places}%`,
    };
  if (unit === "year") return { number: printed, format: `0${places}` };
  const money = unit !== undefined && isCurrency(unit) ? ` [$${withoutScale(unit).toUpperCase()}]` : "";
  return { number: printed, format: `#,##0${places}${money}` };
}

/** A day as Excel counts it, a month by its first; undefined before 1 March 1900, where Excel counts a day that never was. */
function serialOf(printed: string, unit: CalendarUnit): number | undefined {
  const value = readCalendar(printed, unit);
  const serial = value === undefined ? 0 : daysOf(value, unit).low + EXCEL_DAY_OF_1970;
  return serial > 60 ? serial : undefined;
}

const EXCEL_DAY_OF_1970 = 25_569;

/** A percentage as Excel keeps it, by its digits, so that nothing is rounded: "88.8" → "0.888". */
function hundredth(printed: string): string {
  const [, sign = "", whole = "", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(printed) ?? [];
  const digits = whole.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${part}`;
}
