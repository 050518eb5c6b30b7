import { z } from "zod";
import { NOT_APPLICABLE, NOT_PUBLISHED } from "./missing.ts";
import { STATUSES } from "./status.ts";

const heading = (what: string) => z.string().trim().min(1).describe(what);

/** What columns of a CSV may say of a value beside the value itself, each named by its heading. */
const companions = {
  note: heading("The heading of the column with remarks on its cells.").optional(),
  low: heading("The heading of the column with the lower ends of intervals.").optional(),
  high: heading("The heading of the column with the upper ends of intervals.").optional(),
  margin: heading("The heading of the column with margins of error.").optional(),
  status: heading("The heading of the column that says estimated, provisional and the like.").optional(),
  mark: heading("The heading of the column with marks as the source prints them.").optional(),
};
export const COMPANIONS = ["note", "low", "high", "margin", "status", "mark"] as const;
export type Companion = (typeof COMPANIONS)[number];

/** Where the values of a column stand in the CSV beside its dataset, where its label does not say it. */
export const csvColumnSchema = z
  .union(
    [
      heading("The heading of the column."),
      z.strictObject({ value: heading("The heading of the column.").optional(), ...companions }),
    ],
    {
      error: "write a heading of the file, or a group such as { value: Share, low: Lower, high: Upper }",
    },
  )
  .describe("Its heading in the CSV beside this file, where that is not the label.");

/** What stands for a value in a CSV: nothing where there is none, or what the source says of the value. */
const meaning = z.enum([NOT_PUBLISHED, NOT_APPLICABLE, ...STATUSES]);

/** How a CSV beside a dataset is laid out: one row a line, or one value a line (with `column` and `value`). */
export const csvSchema = z
  .strictObject({
    row: heading(
      "The heading of the column that names the rows; the first column where this is left out.",
    ).optional(),
    id: heading(
      "The heading of the column that the rows' ids are made of, where it is not the one that names them.",
    ).optional(),
    n: heading("The heading of the column with the base n of each row.").optional(),
    column: heading(
      "Of a file with one value a line: the heading of the column that names the columns.",
    ).optional(),
    value: heading("Of a file with one value a line: the heading of the values.").optional(),
    ...companions,
    decimal: z
      .enum(["point", "comma"])
      .optional()
      .describe("The sign before decimals, where the file does not show it."),
    empty: z.enum([NOT_PUBLISHED, NOT_APPLICABLE]).optional().describe("What an empty cell means."),
    marks: z
      .record(z.string(), meaning)
      .default({})
      .describe(
        'What a sign means that stands in the place of a number or behind one, such as "[c]": suppressed.',
      ),
    unused: z
      .array(heading("A heading."))
      .default([])
      .describe("Columns of the file that the table does without."),
  })
  .describe("How the CSV beside this file is laid out.");
export type CsvLayout = z.output<typeof csvSchema>;
