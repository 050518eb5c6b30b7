import { z } from "zod";
import { NOT_PRINTED, fullDate, partialDate, partialDateAs } from "./dates.ts";
import { id, topicRef } from "./ids.ts";

const PRINTED = `2020, 2020-03 or 2020-03-15, or ${NOT_PRINTED} where the source has no date`;
const line = z.string().trim().min(1);

/** The most that fits on a page beside a chart. */
export const MOST_IN_BRIEF = { findings: 5, recommendations: 3, words: 450 } as const;

const inBrief = z.strictObject({
  what: line.optional().describe("What it is, in one sentence. Without it the summary stands there."),
  findings: z
    .array(id)
    .max(MOST_IN_BRIEF.findings, { error: "name five findings at most: the others stand behind a link" })
    .default([])
    .describe("Ids of up to five of its findings, in the order of the page. Without them its first five."),
  figure: id
    .optional()
    .describe("The id of one of its figures. Without it the first that a finding above rests on."),
  recommendations: z
    .array(id)
    .max(MOST_IN_BRIEF.recommendations, {
      error: "name three recommendations at most: the others stand behind a link",
    })
    .default([])
    .describe("Ids of up to three of its recommendations. Without them its first three."),
  made: line
    .optional()
    .describe(
      "How it was made, in a sentence or two. Without it what the site knows: voices, tables, dates.",
    ),
});

/** Frontmatter of `publications/<id>.mdx`. The descriptions are what editors see while they type. */
export const publicationSchema = z.strictObject({
  title: line.describe("The title, without its subtitle."),
  subtitle: line.optional().describe("What stands under the title."),
  kind: id.describe("What it is: an id of publicationKinds in site.yaml, such as brief."),
  work: z
    .strictObject({
      from: partialDate.describe("When it began: 2020, 2020-03 or 2020-03-15."),
      to: partialDate.optional().describe("When it ended: 2020, 2020-03 or 2020-03-15."),
    })
    .optional()
    .describe("When the work took place that this tells of."),
  published: z
    .union([z.literal(NOT_PRINTED), partialDateAs(PRINTED)], { error: `write ${PRINTED}` })
    .describe("The day, month or year of publication, or not-printed."),
  posted: fullDate.optional().describe("The day on which this text first stood on this site."),
  updated: fullDate.optional().describe("The day on which this text was last changed."),
  authors: z
    .union([z.literal(NOT_PRINTED), z.array(line).min(1)])
    .describe("A list of names, or not-printed."),
  publishers: z.array(line).min(1).describe("Who published it: names, or topics written as kind:id."),
  funders: z.array(line).default([]).describe("Who paid for the work: names."),
  audience: line.optional().describe("For whom it was written, in one clause."),
  summary: line.describe("Two or three sentences for lists and search engines."),
  inBrief: inBrief
    .prefault({})
    .describe("What stands on its page In brief, which opens it and prints on one sheet: your picks."),
  topics: z
    .array(topicRef)
    .default([])
    .describe("What the whole publication is about: topics written as kind:id."),
  follows: z.array(id).default([]).describe("Ids of the publications that came before this one."),
  precedes: z.array(id).default([]).describe("Ids of the publications that came after it."),
  draft: z
    .boolean()
    .default(false)
    .describe("A draft is checked and shown in npm run dev, and left out of the site."),
});

export type PublicationMeta = z.output<typeof publicationSchema>;
