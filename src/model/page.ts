import { z } from "zod";
import { fullDate } from "./dates.ts";

const line = z.string().trim().min(1);

/** Frontmatter of `pages/<id>.mdx`. The descriptions are what editors see while they type. */
export const pageSchema = z.strictObject({
  title: line.describe("The title, shown above the text and as the name of links to this page."),
  description: line.describe("One or two sentences under the title, for lists and search engines."),
  updated: fullDate.optional().describe("The day on which this page was last changed."),
  draft: z
    .boolean()
    .default(false)
    .describe("A draft is checked and shown in npm run dev, and left out of the site."),
});

export type PageMeta = z.output<typeof pageSchema>;
