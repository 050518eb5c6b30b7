import { z } from "zod";
import { id } from "./ids.ts";

const line = z.string().trim().min(1);

/** Frontmatter of `topics/<plural>/<id>.mdx`. */
export const topicSchema = z.strictObject({
  title: line,
  /** One or two sentences for lists and cards. */
  summary: line,
  /** Place in lists; topics of the same order stand by title. */
  order: z.number().default(0),
  abbreviation: line.optional(),
  /** Where it is, e.g. "Memphis, Tennessee". */
  place: line.optional(),
  /** Who leads the work there. */
  lead: line.optional(),
  url: z.url().optional(),
});
export type TopicMeta = z.output<typeof topicSchema>;

/** Frontmatter of `glossary/<id>.mdx`. */
export const termSchema = z.strictObject({
  term: line,
  abbreviations: z.array(line).default([]),
  seeAlso: z.array(id).default([]),
  /** The publication that the definition comes from. */
  source: z.strictObject({ publication: id }).optional(),
  /** True where the publications use the word without defining it. */
  ours: z.boolean().default(false),
});
export type TermMeta = z.output<typeof termSchema>;
