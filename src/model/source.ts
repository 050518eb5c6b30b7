import { z } from "zod";
import { fullDate } from "./dates.ts";
import { id } from "./ids.ts";
import { webAddress } from "./web-address.ts";

const line = z.string().trim().min(1);
const table = line.optional().describe('Its number in the source, such as "Table 1".');
const page = z
  .int({ error: "write the number of one page, such as 14, without words or quotation marks" })
  .optional()
  .describe("Its page in the source.");

const ownSource = z
  .strictObject({
    publication: id.describe("The id of the publication that prints it."),
    section: id.optional().describe("The id of the section in which it stands."),
    table,
    page,
  })
  .describe("A publication of this site.");

const outsideSource = z
  .strictObject({
    name: line.describe("The name of what prints it, such as English Housing Survey 2023 to 2024."),
    publisher: line.describe("Who publishes that."),
    url: webAddress.describe("Its address on the web, beginning with https://."),
    table,
    page,
    read: fullDate.describe("The day on which the numbers were read there, such as 2026-03-15."),
    licence: line.optional().describe("The terms under which it may be used, as it names them."),
  })
  .describe("A source outside of this site.");

/** Where the numbers of a table come from: a publication of the site, or a source elsewhere. */
export const sourceSchema = z
  .union([ownSource, outsideSource], {
    error: ({ input }) =>
      typeof input === "object" && input !== null
        ? undefined
        : "write { publication: … } with its id, or of a source elsewhere { name: …, publisher: …, url: …, read: … }",
  })
  .describe(
    "Where the numbers come from: publication: with its id; or of a source elsewhere its name, publisher, url and the day read.",
  );

export type Source = z.output<typeof sourceSchema>;
export type OwnSource = z.output<typeof ownSource>;
export type OutsideSource = z.output<typeof outsideSource>;

export function isOutside(source: Source): source is OutsideSource {
  return "url" in source;
}

/** The id of the publication that prints a table; undefined where it comes from elsewhere. */
export function publicationOf(source: Source): string | undefined {
  return isOutside(source) ? undefined : source.publication;
}
