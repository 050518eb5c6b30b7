import { datasetOf } from "../corpus/query/by-id.ts";
import { selectTable } from "../corpus/query/queries.ts";
import type { Corpus, Dataset, Figure } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { type FlatCell, flatten } from "./flat.ts";

/**
 * A dataset as CSV: RFC 4180, lines end in CRLF, UTF-8 without a byte order mark, the first line names the fields.
 * Numbers stand as printed, so that 79.0 stays 79.0; what was not published is empty.
 *
 *     row_id,row,agree,disagree,erratum
 *     honest-talk,"Partners talk openly, and often",79.0,,"agree: printed 79.0, arithmetic gives 78.0"
 */
export function datasetCsv(dataset: Dataset, locale: Locale): string {
  return writeCsv(flatten(dataset, locale));
}

/** What a chart draws of its dataset, as CSV of the same form; undefined for a figure that is not drawn from data. */
export function figureCsv(corpus: Corpus, figure: Figure, locale: Locale): string | undefined {
  const { chart } = figure;
  const dataset = chart && datasetOf(corpus, chart.data);
  if (!dataset) return undefined;
  const { rows, columns } = selectTable(dataset, chart);
  const drawn = chart.columns ? columns : columns.filter(({ unit }) => unit !== "text");
  return writeCsv(flatten(dataset, locale, { rows, columns: drawn }));
}

function writeCsv({ fields, records }: ReturnType<typeof flatten>): string {
  const lines = [fields.map(({ name }) => quote(name)), ...records.map((record) => record.map(writeCell))];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

function writeCell({ value, printed }: FlatCell): string {
  return typeof value === "number" ? printed : quote(disarm(printed));
}

/**
 * Keeps a spreadsheet from running a text as a formula: an apostrophe before one that begins like a formula. A text
 * that is nothing but a number is left alone. A spreadsheet that parts at other marks than commas, as many do by their
 * language, begins a cell after each of them, quotation marks or not. Source: OWASP, "CSV Injection", and ASVS 5.0,
 * requirement 1.2.10.
 *
 *     =HYPERLINK("…")   → '=HYPERLINK("…")
 *     north;=1+1        → north;'=1+1
 *     -5.2              → -5.2
 */
function disarm(text: string): string {
  if (/^-\d+(\.\d+)?$/.test(text)) return text;
  const inner = text.replace(/([;\t\r\n])(?=[=+\-@＝＋－＠]\S)/g, "$1'");
  return /^[=+\-@\t\r\n\0＝＋－＠]/.test(inner) ? `'${inner}` : inner;
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
