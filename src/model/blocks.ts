import { z } from "zod";
import { id } from "./ids.ts";
import { partialDate } from "./dates.ts";

const line = z.string().trim().min(1);
const idList = z
  .string()
  .transform((text) => text.split(/\s+/).filter(Boolean))
  .pipe(z.array(id).min(1));
const refList = z.string().transform((text) => text.split(/\s+/).filter(Boolean));
const flag = z.enum(["true"], { error: 'write "true", or leave it out' }).optional();

export const CHART_KINDS = [
  "bars",
  "columns",
  "grouped",
  "stacked",
  "agreement",
  "doughnut",
  "dots",
  "slope",
  "multiples",
  "waffle",
] as const;

/** What an author may want to show, where the kind of chart is left to the tool. */
export const CHART_SHOWS = ["ranking", "parts", "agreement", "difference", "change"] as const;

/** A `<Chart>`: a picture of a dataset with its table. */
const chart = z
  .strictObject({
    id,
    /** The dataset. */
    data: id,
    /** The kind of chart; or leave it to `shows`. */
    kind: z.enum(CHART_KINDS).optional(),
    /** What the chart is to show; the kind follows from that and the data. */
    shows: z.enum(CHART_SHOWS).optional(),
    /** Rows to show; all that are no totals when left out. */
    rows: idList.optional(),
    /** Columns to show; all that are no totals when left out. */
    columns: idList.optional(),
    /** Rows become the series and columns the categories. */
    transpose: flag,
    sort: z.enum(["descending", "ascending"]).optional(),
    /** What the chart shows, as a statement. */
    title: line,
    /** What to see in it, in one sentence of the author's. */
    takeaway: line,
  })
  .superRefine(({ kind, shows }, context) => {
    if (kind === undefined && shows === undefined)
      context.addIssue({ code: "invalid_value", values: [...CHART_KINDS], path: ["kind"], input: undefined });
    if (kind !== undefined && shows !== undefined)
      context.addIssue({
        code: "custom",
        path: ["shows"],
        input: shows,
        message: "remove it, or remove `kind`: one of the two decides",
      });
  });

/**
 * The vocabulary of blocks: what staff may write in a publication, a topic or a definition, and nothing else.
 * `topics: true` lets a block carry one attribute for each topic kind of site.yaml.
 */
export const BLOCKS = {
  Chart: { props: chart, content: "none", topics: true },
  DataTable: {
    props: z.strictObject({
      data: id,
      id: id.optional(),
      caption: line.optional(),
      rows: idList.optional(),
      columns: idList.optional(),
    }),
    content: "none",
    topics: false,
  },
  Stat: { props: z.strictObject({ value: line, as: line }), content: "inline", topics: false },
  Voice: {
    props: z.strictObject({ id, role: id, theme: line.optional(), sameAs: id.optional(), verbatim: flag }),
    content: "prose",
    topics: true,
  },
  Finding: {
    props: z.strictObject({
      id,
      title: line,
      question: line.optional(),
      evidence: refList.optional(),
      confirms: idList.optional(),
      deepens: idList.optional(),
      contradicts: idList.optional(),
    }),
    content: "blocks",
    topics: true,
  },
  Recommendation: {
    props: z.strictObject({ id, title: line, audience: line.optional(), evidence: refList.optional() }),
    content: "blocks",
    topics: true,
  },
  Callout: {
    props: z.strictObject({
      id: id.optional(),
      kind: z.enum(["note", "limitation", "definition", "method"]),
      title: line.optional(),
    }),
    content: "blocks",
    topics: false,
  },
  Timeline: { props: z.strictObject({ id, title: line }), content: "blocks", topics: false },
  Event: {
    props: z.strictObject({ id, date: partialDate, until: partialDate.optional(), title: line }),
    content: "prose",
    topics: true,
  },
  Figure: {
    props: z.strictObject({
      id,
      title: line,
      src: line.optional(),
      alt: line.optional(),
      missing: line.optional(),
    }),
    content: "blocks",
    topics: true,
  },
  Stated: { props: z.strictObject({ source: line }), content: "inline", topics: false },
} as const satisfies Record<
  string,
  { props: z.ZodType; content: "none" | "inline" | "prose" | "blocks"; topics: boolean }
>;

export type BlockName = keyof typeof BLOCKS;
export type BlockProps<N extends BlockName> = z.output<(typeof BLOCKS)[N]["props"]>;
export type ChartProps = BlockProps<"Chart">;
export type ChartKind = (typeof CHART_KINDS)[number];
