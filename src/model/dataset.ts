import { z } from "zod";
import { fullDate } from "./dates.ts";
import { id, topicRef } from "./ids.ts";
import { unitSchema } from "./unit.ts";

const line = z.string().trim().min(1);

/** What stands in a cell that holds no value. */
export const NOT_PUBLISHED = "not-published";
export const NOT_APPLICABLE = "not-applicable";

/** The base n: a whole number of respondents, or `not-published`. */
const base = z.union([z.literal(NOT_PUBLISHED), z.int().min(1)], {
  error: "write the number of respondents as a whole number of 1 or more, or not-published",
});

const scalar = z.union([z.number(), z.string()]);
const cell = z.union([scalar, z.strictObject({ value: scalar, note: line })], {
  error: "write a number, a text, not-published, not-applicable, or { value, note }",
});

const column = z.strictObject({
  id,
  label: line,
  unit: unitSchema.optional(),
  topics: z.array(topicRef).default([]),
  n: base.optional(),
  /** A total or an average of other columns: left out of charts. */
  total: z.boolean().default(false),
  note: line.optional(),
  /** Computed by the build and not printed in the source: `derive: share, of: [mentions]`. */
  derive: z.enum(["share", "difference"]).optional(),
  of: z.array(id).optional(),
});

const row = z.strictObject({
  id,
  label: line,
  unit: unitSchema.optional(),
  topics: z.array(topicRef).default([]),
  n: base.optional(),
  total: z.boolean().default(false),
  note: line.optional(),
  values: z.record(z.string(), cell),
});

const ids = z.array(id).min(1);
const along = { id, column: id.optional(), row: id.optional(), of: ids };

/** What must hold of the table's own arithmetic. Tolerances follow from the printed precision. */
export const checkSchema = z.discriminatedUnion("kind", [
  /** The column (or row) is the sum of the columns (or rows) in `of`. */
  z.strictObject({ kind: z.literal("total"), ...along }),
  /** The column (or row) is the mean of those in `of`, each with its weight where `weights` are given. */
  z.strictObject({ kind: z.literal("mean"), ...along, weights: z.array(z.number().positive()).optional() }),
  /** The column (or row) is the first of `of` less the second. */
  z.strictObject({ kind: z.literal("difference"), ...along }),
  /** The columns (or rows) in `of` add to `whole`: parts of one whole. */
  z.strictObject({
    kind: z.literal("parts"),
    id,
    of: ids,
    whole: z.number().default(100),
    across: z.enum(["columns", "rows"]).default("columns"),
    /** Only these rows (or columns, across rows). */
    only: ids.optional(),
  }),
  /** The column is each row's share, in percent, of the sum of the counts in `of`. */
  z.strictObject({ kind: z.literal("share"), id, column: id, of: ids }),
  /** The values fall (or rise) from row to row, or from column to column. */
  z.strictObject({
    kind: z.literal("order"),
    id,
    column: id.optional(),
    row: id.optional(),
    direction: z.enum(["descending", "ascending"]),
  }),
  /** Every value of the column (or row) lies between the two, the ends included. */
  z.strictObject({
    kind: z.literal("range"),
    id,
    column: id.optional(),
    row: id.optional(),
    min: z.number(),
    max: z.number(),
  }),
  /** The cell equals a computed value, e.g. the sum of two cells of another table. */
  z.strictObject({ kind: z.literal("equals"), id, cell: line, value: line }),
]);
export type CheckSpec = z.output<typeof checkSchema>;

const erratum = z.strictObject({
  /** `row/column`. */
  cell: line,
  /** The value as the source prints it; it must be the cell's. */
  printed: scalar,
  /** What the arithmetic gives. */
  expected: scalar,
  /** The id of the check that fails at this cell. */
  check: id,
  /** What we think happened. */
  why: line,
  /** `open`, `confirmed` by the publisher, or `corrected` in this edition. */
  status: z.enum(["open", "confirmed", "corrected"]),
  noted: fullDate,
});
export type ErratumSpec = z.output<typeof erratum>;

/** `datasets/<id>.yaml`: one table, what it counts, of whom, where it was printed, and what must hold of it. */
export const datasetSchema = z.strictObject({
  title: line,
  description: line,
  /** What was asked, in our own words. */
  question: line.optional(),
  /** The unit of all columns that name none. */
  unit: unitSchema,
  /** Who was asked or counted. */
  population: line,
  base,
  /** Where the base was not published: which cells share one, so that it can be inferred from their granularity. */
  baseBy: z.enum(["table", "column", "row"]).default("table"),
  /** How many separately rounded figures each percentage is the sum of; 2 for "agree or strongly agree". */
  addends: z.int().min(1).max(10).default(1),
  source: z.strictObject({
    publication: id,
    section: id.optional(),
    table: line.optional(),
    page: z.int().optional(),
  }),
  topics: z.array(topicRef).default([]),
  /** The heading of the first column. */
  rowLabel: line,
  columns: z.array(column).min(1),
  rows: z.array(row).min(1),
  checks: z.array(checkSchema).default([]),
  errata: z.array(erratum).default([]),
  notes: z.array(line).default([]),
});

export type DatasetMeta = z.output<typeof datasetSchema>;
