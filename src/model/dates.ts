import { z } from "zod";
import { dateFormat } from "./formats.ts";

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const PARTIAL = "2020, 2020-03 or 2020-03-15";

/** An ISO 8601 date with the precision that is known: `2020`, `2020-03` or `2020-03-15`. 31 November is refused. */
export const partialDate = partialDateAs(PARTIAL);

/** A partial date whose field takes something else too; `forms` says what may be written. */
export function partialDateAs(forms: string) {
  return z
    .union([z.string(), z.number()], { error: `write ${forms}` })
    .transform(String)
    .refine(isPartialDate, { error: (issue) => explainDate(String(issue.input), forms) });
}

export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const FULL = "the whole day, such as 2020-03-15";

/** A day, as `2020-03-15`. */
export const fullDate = z
  .string({ error: `write ${FULL}` })
  .refine((text) => text.length === 10 && isPartialDate(text), {
    error: (issue) => explainDate(String(issue.input), FULL),
  });

function explainDate(written: string, forms: string): string {
  const meant = padDate(written);
  if (meant !== undefined && (forms !== FULL || meant.length === 10)) return `write ${meant}`;
  const [, year, month] = PATTERN.exec(written) ?? [];
  const inYear = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  if (!inYear) return `write ${forms}`;
  if (isPartialDate(written)) return `write ${forms}`;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month} has ${days} days: write ${year}-${month}-${days}, or the day that is meant`;
}

/** `2024-5-1` and `2024/05/01` → `2024-05-01`; undefined where nothing is to be put right, or no date comes out. */
function padDate(written: string): string | undefined {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(written.trim()) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const meant = [year, month, ...(day === undefined ? [] : [day])]
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return meant !== written && isPartialDate(meant) ? meant : undefined;
}

/** What a source did not print, said outright instead of leaving a gap. */
export const NOT_PRINTED = "not-printed";

/** Writes a partial date in the site's language: `2020-03` → "March 2020". */
export function formatDate(date: string, language: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) options.month = "long";
  if (day) options.day = "numeric";
  return dateFormat(language, options).format(new Date(Date.UTC(year!, (month ?? 1) - 1, day ?? 1)));
}
