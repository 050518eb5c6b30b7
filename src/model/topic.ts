import { z } from "zod";
import { id } from "./ids.ts";
import { webAddress } from "./web-address.ts";

const line = z.string().trim().min(1);

/** Frontmatter of `topics/<plural>/<id>.mdx`. The descriptions are what editors see while they type. */
export const topicSchema = z.strictObject({
  title: line.describe("The topic's name."),
  summary: line.describe("One or two sentences for lists."),
  order: z.number().default(0).describe("Place in lists; topics of the same order stand by title."),
  abbreviation: line.optional().describe("A short form of the name."),
  place: line.optional().describe("Where it is: town and state."),
  lead: line.optional().describe("Who leads the work there."),
  url: webAddress.optional().describe("Its own website, with https://."),
});
export type TopicMeta = z.output<typeof topicSchema>;

/** Frontmatter of `glossary/<id>.mdx`. The descriptions are what editors see while they type. */
export const termSchema = z.strictObject({
  term: line.describe("The word or phrase that is defined."),
  abbreviations: z.array(line).default([]).describe("Short forms of the term."),
  seeAlso: z.array(id).default([]).describe("Ids of related terms."),
  source: z
    .strictObject({ publication: id.describe("Its id.") })
    .optional()
    .describe("The publication that the definition comes from."),
  ours: z.boolean().default(false).describe("true where the publications use the word without defining it."),
});
export type TermMeta = z.output<typeof termSchema>;
