import { z } from "zod";
import { NOT_PRINTED, fullDate, partialDate } from "./dates.ts";
import { id, topicRef } from "./ids.ts";

const line = z.string().trim().min(1);

/** Frontmatter of `publications/<id>.mdx`. */
export const publicationSchema = z.strictObject({
  title: line,
  subtitle: line.optional(),
  /** One of `publicationKinds` in site.yaml. */
  kind: id,
  /** When the work took place that this tells of. */
  work: z.strictObject({ from: partialDate, to: partialDate.optional() }).optional(),
  /** The day, month or year of publication, or `not-printed`. */
  published: z.union([z.literal(NOT_PRINTED), partialDate]),
  /** When this edition was last changed. */
  updated: fullDate.optional(),
  /** Names, or `not-printed`. */
  authors: z.union([z.literal(NOT_PRINTED), z.array(line).min(1)]),
  /** Who published it: names, or topics such as `partner:strivetogether`. */
  publishers: z.array(line).min(1),
  /** Who paid for the work. */
  funders: z.array(line).default([]),
  /** For whom it was written, in one clause. */
  audience: line.optional(),
  /** Two or three sentences for lists, search engines and cards. */
  summary: line,
  topics: z.array(topicRef).default([]),
  /** Publications that came before this one. */
  follows: z.array(id).default([]),
  /** Publications that came after it. */
  precedes: z.array(id).default([]),
  /** A draft is checked and shown in `npm run dev`, and left out of the site. */
  draft: z.boolean().default(false),
});

export type PublicationMeta = z.output<typeof publicationSchema>;
