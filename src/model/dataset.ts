import { z } from "zod";
import { csvColumnSchema, csvSchema } from "./csv-layout.ts";
import { fullDate } from "./dates.ts";
import { id, topicRef } from "./ids.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "./missing.ts";
import { explainPeriod, PERIOD_FORMS, readPeriod } from "./period.ts";
import { SCALES } from "./scale.ts";
import { sharesSchema } from "./shares.ts";
import { sourceSchema } from "./source.ts";
import { statusSchema } from "./status.ts";
import { unitSchema } from "./unit.ts";

const line = z.string().trim().min(1);

export { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED };

const LEVEL_FORM = "write a percentage between 0 and 100, such as 95";
const MARGIN_FORM = "write a number above 0, in the cell's unit: it stands for plus or minus";

const base = z
  .union([z.literal(NOT_PUBLISHED), z.int().min(1)], {
    error: "write how many were asked or counted as a whole number of 1 or more, or not-published",
  })
  .describe("The base n: how many were asked or counted, as a whole number, or not-published.");

const scalar = z.union([z.number(), z.string()]);
const bound = (what: string) => z.number({ error: "write a number in the cell's unit" }).describe(what);
const level = z
  .number({ error: LEVEL_FORM })
  .gt(0, { error: LEVEL_FORM })
  .lt(100, { error: LEVEL_FORM })
  .describe(
    "How sure an interval is, in percent, such as 95: the level of confidence that the source names.",
  );

/** A cell of which the source says more than a value. What must hold among its fields, the reader of cells holds. */
const describedCell = z.strictObject({
  value: scalar.optional().describe("The value, as printed."),
  note: line.optional().describe("A remark on this cell."),
  low: bound(
    "The lower end of the value's interval, in the cell's unit. Without a value: of a range.",
  ).optional(),
  high: bound(
    "The upper end of the value's interval, in the cell's unit. Without a value: of a range.",
  ).optional(),
  margin: z
    .number({ error: MARGIN_FORM })
    .gt(0, { error: MARGIN_FORM })
    .optional()
    .describe("The margin of error, plus or minus, in the cell's unit. In place of low and high."),
  level: level.optional(),
  status: statusSchema.optional(),
  mark: line.optional().describe('What the source prints for the status, such as "<5", "[c]" or "*".'),
});
export type WrittenCell = z.output<typeof cell>;

const cell = z
  .union([scalar, describedCell], {
    error: "write a number, a text, not-published, not-applicable, or a group such as { value: 41, note: … }",
  })
  .describe(
    "As printed: a number, a text, not-published, not-applicable, or a group with value, note, low and high or margin, level, status, mark.",
  );

const period = z
  .union([z.string(), z.number()], { error: `write ${PERIOD_FORMS}` })
  .refine((written) => readPeriod(written) !== undefined, {
    error: (issue) => explainPeriod(String(issue.input)),
  })
  .transform((written) => readPeriod(written)!)
  .optional()
  .describe(`The stretch of time that it stands for: ${PERIOD_FORMS}.`);

const scale = (of: string) =>
  z
    .enum(SCALES, { error: `write one of ${SCALES.join(", ")}, or take it out: numbers then stand whole` })
    .optional()
    .describe(`In what the numbers and the money of ${of} are printed: ${SCALES.join(", ")}.`);

const column = z.strictObject({
  id: id.describe("What rows, links and checks call it."),
  label: line.describe("Its heading."),
  period,
  unit: unitSchema.optional().describe("The unit of its values, where it is not the table's."),
  scale: scale("the column, where that is not what the table says,"),
  topics: z.array(topicRef).default([]).describe("What it stands for: topics written as kind:id."),
  n: base.optional(),
  shares: sharesSchema
    .optional()
    .describe("What its percentages are shares of, where it is not what the table says."),
  total: z
    .boolean()
    .default(false)
    .describe("true for a total or an average of other columns. Charts leave it out."),
  apart: z
    .boolean()
    .optional()
    .describe(
      "true for answers beside an agreement scale, such as “no opinion”: the last column, drawn apart from the others.",
    ),
  status: statusSchema.optional(),
  note: line.optional().describe("A remark on the column."),
  csv: csvColumnSchema.optional(),
  derive: z
    .enum(["share", "difference"])
    .optional()
    .describe("Computed by the build and not printed in the source, from the columns in of."),
  of: z
    .array(id)
    .optional()
    .describe("The columns that derive computes with: one for share, two for difference."),
});

const row = z.strictObject({
  id: id.describe("What links and checks call it."),
  label: line.describe("Its heading."),
  period,
  unit: unitSchema.optional().describe("The unit of its values, where it is not the column's."),
  scale: scale("the row, where that is not what its columns say,"),
  topics: z.array(topicRef).default([]).describe("What it stands for: topics written as kind:id."),
  n: base.optional(),
  shares: sharesSchema
    .optional()
    .describe("What its percentages are shares of, where it is not what the column or the table says."),
  total: z
    .boolean()
    .default(false)
    .describe("true for a total or an average of other rows. Charts leave it out."),
  status: statusSchema.optional(),
  note: line.optional().describe("A remark on the row."),
  values: z.record(z.string(), cell).describe("One value for each column, by the column's id."),
});

/** A row whose values stand in the CSV beside the file. */
const rowOfCsv = row.extend({ values: row.shape.values.optional() });

const checkId = id.describe("What errata call this check.");
const ids = z.array(id).min(1);
const along = {
  id: checkId,
  column: id.optional().describe("The column that holds the result. Write this or row."),
  row: id.optional().describe("The row that holds the result. Write this or column."),
  of: ids.describe("The columns, or rows, that it is computed from."),
  only: ids.optional().describe("Only in these rows; only in these columns, where row is written."),
};

/** What must hold of the table's own arithmetic. Tolerances follow from the printed precision. */
export const checkSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("total"), ...along })
    .describe("The column (or row) is the sum of the columns (or rows) in of."),
  z
    .strictObject({
      kind: z.literal("mean"),
      ...along,
      weights: z
        .array(z.number().positive())
        .optional()
        .describe("A weight for each of of, in the same order."),
    })
    .describe("The column (or row) is the mean of those in of."),
  z
    .strictObject({ kind: z.literal("difference"), ...along })
    .describe("The column (or row) is the first of of less the second."),
  z
    .strictObject({
      kind: z.literal("parts"),
      id: checkId,
      of: ids.describe("The columns, or rows, that are parts of one whole."),
      whole: z.number().default(100).describe("What they add to."),
      across: z.enum(["columns", "rows"]).default("columns").describe("Whether of names columns or rows."),
      only: ids.optional().describe("Only these rows (or columns, across rows)."),
    })
    .describe("The columns (or rows) in of add to whole."),
  z
    .strictObject({
      kind: z.literal("share"),
      id: checkId,
      column: id.describe("The column of percentages."),
      of: ids.describe("The column of counts."),
    })
    .describe("The column is each row's share, in percent, of the sum of the counts in of."),
  z
    .strictObject({
      kind: z.literal("order"),
      id: checkId,
      column: id.optional().describe("The column whose values are in order. Write this or row."),
      row: id.optional().describe("The row whose values are in order. Write this or column."),
      direction: z.enum(["descending", "ascending"]).describe("Whether the values fall or rise."),
    })
    .describe("The values fall (or rise) from row to row, or from column to column."),
  z
    .strictObject({
      kind: z.literal("range"),
      id: checkId,
      column: id.optional().describe("The column whose values are meant. Write this or row."),
      row: id.optional().describe("The row whose values are meant. Write this or column."),
      min: z.number().describe("The least that a value may be."),
      max: z.number().describe("The most that a value may be."),
    })
    .describe("Every value of the column (or row) lies between min and max, the ends included."),
  z
    .strictObject({
      kind: z.literal("counted"),
      id: checkId,
      column: id.optional().describe("The column whose percentages are meant. Write this or row."),
      row: id.optional().describe("The row whose percentages are meant. Write this or column."),
      base: line.describe("The count that is printed elsewhere: dataset/row/column, or a sum(…) of cells."),
    })
    .describe(
      "Each percentage of the column (or row) is a whole number out of a count that is printed elsewhere.",
    ),
  z
    .strictObject({
      kind: z.literal("equals"),
      id: checkId,
      cell: line.describe("A cell of this table, as row/column."),
      value: line.describe(
        "What it equals: dataset/row/column, or sum(…), difference(…), mean(…), share(…) of cells.",
      ),
    })
    .describe("The cell equals another cell, or a value computed from cells of any table."),
]);
export type CheckSpec = z.output<typeof checkSchema>;

const erratum = z.strictObject({
  cell: line.describe("The cell, as row/column."),
  printed: scalar.describe("The value as the source prints it. It must be the cell's."),
  expected: scalar.describe("What the arithmetic gives."),
  check: id.describe("The id of the check that fails at this cell."),
  why: line.describe("What you think happened."),
  status: z
    .enum(["open", "confirmed", "corrected"])
    .describe("open, confirmed by the publisher, or corrected."),
  noted: fullDate.describe("The day on which it was noticed, such as 2026-03-15."),
});
export type ErratumSpec = z.output<typeof erratum>;

/**
 * `datasets/<id>.yaml`: one table, what it counts, of whom, where it was printed, and what must hold of it. Where its values
 * stand in `<id>.csv` beside it, it has rows only to say more of them. The descriptions are what editors see while they type.
 */
export const datasetFileSchema = z.strictObject({
  title: line.describe("The table's title."),
  description: line.describe("What the table shows, in one or two sentences."),
  question: line.optional().describe("What was asked, in your own words."),
  unit: unitSchema.describe("The unit of all columns that name none."),
  scale: scale("the table"),
  population: line.describe("Who was asked or counted."),
  base,
  shares: sharesSchema.optional(),
  baseBy: z
    .enum(["table", "column", "row"])
    .optional()
    .describe(
      "Where the base was not published: which cells share one. The smallest that fits them is worked out for shares that are not weighted.",
    ),
  decimals: z
    .int()
    .min(0)
    .max(6)
    .optional()
    .describe(
      "To how many decimals the source rounds percentages, where it leaves off zeros: 20 then stands for 20.0.",
    ),
  addends: z
    .int()
    .min(1)
    .max(10)
    .default(1)
    .describe(
      'Of shares that are not weighted: how many separately rounded figures each percentage is the sum of; 2 for "agree or strongly agree".',
    ),
  level: level.optional().describe("The level of confidence of intervals that name none, in percent."),
  source: sourceSchema,
  topics: z.array(topicRef).default([]).describe("What the whole table is about: topics written as kind:id."),
  rowLabel: line.describe("The heading of the first column."),
  ordered: z
    .enum(["rows", "columns", "both"], { error: "write rows, columns or both, or leave it out" })
    .optional()
    .describe(
      "Whose order means something, as that of ages or of how often does: rows, columns or both. Charts keep the order of such rows, and draw such parts in steps of one color.",
    ),
  groups: id
    .optional()
    .describe("The column of words that its rows are grouped by where they are too many for a page."),
  columns: z.array(column).min(1).describe("The columns, in order."),
  csv: csvSchema.optional(),
  rows: z
    .array(rowOfCsv)
    .min(1)
    .optional()
    .describe("The rows, in order, each with its values; of rows of a CSV, what it does not say."),
  checks: z.array(checkSchema).default([]).describe("What must hold of the table's own arithmetic."),
  errata: z.array(erratum).default([]).describe("Slips of the print, kept as printed and declared."),
  notes: z.array(line).default([]).describe("Sentences that stand under the table."),
});

export type DatasetFile = z.output<typeof datasetFileSchema>;

/** A dataset with all its values: as it is written without a CSV, or joined with one. */
export const datasetSchema = datasetFileSchema.extend({
  rows: z
    .array(row, {
      error: ({ input }) =>
        input === undefined
          ? "write the rows here, or with their values in a .csv of the same name beside this file"
          : undefined,
    })
    .min(1)
    .describe("The rows, in order, each with its values."),
});
export type DatasetMeta = z.output<typeof datasetSchema>;
