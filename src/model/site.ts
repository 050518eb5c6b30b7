import { z } from "zod";
import { id } from "./ids.ts";
import { webAddress } from "./web-address.ts";

const label = z.string().trim().min(1);

/** A kind of topic: a link scheme, an attribute of blocks, a folder and a set of pages. */
const topicKind = z.strictObject({
  id: id.describe("The scheme in links and the attribute of blocks, in the singular, such as site."),
  plural: id.describe("The folder under topics/ and the address of its pages, such as sites."),
  label: label.describe("The kind's name in the singular."),
  pluralLabel: label.describe("The kind's name in the plural."),
  description: label.optional().describe("One sentence for the kind's own page."),
});

const publicationKind = z.strictObject({
  id: id.describe("What a publication's frontmatter writes as kind."),
  label: label.describe("The kind's name in the singular."),
  pluralLabel: label.optional().describe("The kind's name in the plural."),
});

const role = z.strictObject({
  id: id.describe("What a Voice writes as role."),
  label: label.describe("One speaker of this role."),
  plural: label.optional().describe("Several speakers of this role."),
  description: label.optional().describe("Who is meant, in one sentence."),
});

/**
 * `site.yaml`: what the whole site is called, by whom, under which terms, and what kinds of topic it has.
 * The descriptions are what editors see while they type.
 */
export const siteSchema = z.strictObject({
  name: label.describe("The site's name, shown at the top of each page."),
  tagline: label.describe("One line under the name on the home page."),
  publisher: label.describe("Who publishes this edition."),
  language: z
    .string()
    .refine(isLanguageTag, { error: "write a language tag such as en-US" })
    .describe("The language of the texts, as a BCP 47 tag such as en-US."),
  direction: z
    .enum(["ltr", "rtl"])
    .default("ltr")
    .describe("ltr, or rtl where the language runs right to left."),
  licence: z
    .strictObject({
      name: label.describe("The licence's name."),
      url: webAddress.describe("Its address, with https://."),
      holder: label.optional().describe("Who holds the rights."),
    })
    .describe("The terms for the content. The code has its own licence."),
  about: label.describe("What this site is and how it was made: a few sentences for readers."),
  smallBase: z.int().min(1).default(30).describe("Percentages of fewer respondents than this are flagged."),
  topicKinds: z.array(topicKind).describe("The kinds of topic that this site has."),
  publicationKinds: z
    .array(publicationKind)
    .min(1)
    .describe("What a publication can be, such as a brief or a report."),
  roles: z.array(role).describe("Who can speak in a Voice."),
  knownAcronyms: z
    .array(label)
    .default([])
    .describe("Acronyms that every reader knows, such as USA: no definition is asked for."),
  navigation: z
    .array(z.string())
    .default(["publications", "findings", "voices", "data"])
    .describe(
      "The main menu, in order: publications, findings, voices, data, glossary, timeline, compare, or the plural of a topic kind.",
    ),
});

export type Site = z.output<typeof siteSchema>;
export type TopicKind = Site["topicKinds"][number];

function isLanguageTag(tag: string): boolean {
  try {
    // BCP 47 lets "english" pass as a tag that nobody registered: a language has two or three letters.
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
