import { z } from "zod";
import { id, pathId } from "./ids.ts";
import { webAddress } from "./web-address.ts";

const label = z.string().trim().min(1);

/** A kind of topic: a link scheme, an attribute of blocks, a folder and a set of pages. */
const topicKind = z.strictObject({
  id: pathId.describe("The scheme in links and the attribute of blocks, in the singular, such as region."),
  plural: pathId.describe("The folder under topics/ and the address of its pages, such as regions."),
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
  id: pathId.describe("What a Voice writes as role."),
  label: label.describe("One speaker of this role."),
  plural: label.optional().describe("Several speakers of this role."),
  description: label.optional().describe("Who is meant, in one sentence."),
});

/** What the home page leads with. */
const lead = z.strictObject({
  conclusion: label
    .optional()
    .describe(
      "One sentence: what your publications have found, all in all. Without it the title of a finding.",
    ),
  figure: id.optional().describe("The id of the figure that carries it, shown large."),
  findings: z
    .array(id)
    .max(3, { error: "name three findings at most: the others stand behind a link" })
    .default([])
    .describe("Ids of up to three findings that bear it out, from any publications."),
  more: z
    .strictObject({
      to: label.describe(
        "What a link names, such as page:story, or a page of the site's own, such as /story/.",
      ),
      label: label.describe("What readers see."),
    })
    .optional()
    .describe("A link below the figure, to where all of it is told."),
});

const synonyms = z
  .array(z.array(label))
  .describe("Lists of words that mean the same on your site: who searches for one finds the others too.");

/** The areas whose pages open with a sentence. */
const AREAS_WITH_LEDE = ["publications", "voices", "findings", "data", "glossary", "corrections"] as const;
export type AreaWithLede = (typeof AREAS_WITH_LEDE)[number];

const lede = label
  .optional()
  .describe("A sentence or two at the top of this area's page, in place of the one that is made.");

const made = z.boolean().default(true);

const formats = z
  .strictObject({
    pdf: made.describe("Each publication as a PDF."),
    epub: made.describe("Each publication as a book for reading devices."),
    docx: made.describe("Each publication as a document of Word."),
    markdown: made.describe("Each publication and topic as plain text for programs, and llms.txt."),
    cards: made.describe("A picture of each page for those who share it."),
  })
  .describe("The forms in which the site is made beside its pages. Write false for what nobody needs.");

/** An entry of a menu: what it names, or that with a label of its own. */
const menuEntry = z.union([
  label,
  z.strictObject({
    to: label.describe("An area, what a link names, or an address with https://."),
    label: label.optional().describe("What readers see; without it the name of what it leads to."),
  }),
]);

/**
 * `site.yaml`: what the whole site is called, by whom, under which terms, and what kinds of topic it has.
 * The descriptions are what editors see while they type.
 */
export const siteSchema = z.strictObject({
  name: label.describe("The site's name, shown at the top of each page."),
  tagline: label.describe("One line under the name on the home page."),
  publisher: label.describe("Who publishes this site."),
  language: z
    .string()
    .refine(isLanguageTag, { error: "write a language tag such as en-US" })
    .describe("The language of the texts, as a BCP 47 tag such as en-US."),
  direction: z
    .enum(["ltr", "rtl"])
    .optional()
    .describe("ltr, or rtl where the text runs right to left. Without it, the language decides."),
  digits: z
    .enum(["latin", "native"])
    .optional()
    .describe("The digits of numbers, where the language has its own: latin (123) or native (١٢٣)."),
  licence: z
    .strictObject({
      name: label.describe("The licence's name."),
      url: webAddress.describe("Its address, with https://."),
      holder: label.optional().describe("Who holds the rights."),
    })
    .describe("The terms for the content. The code has its own licence."),
  about: label.describe("What this site is and how it was made: a few sentences for readers."),
  lead: lead
    .prefault({})
    .describe("What the home page leads with. Without it the first finding that rests on a chart."),
  ledes: z
    .strictObject(
      Object.fromEntries(AREAS_WITH_LEDE.map((area) => [area, lede])) as Record<AreaWithLede, typeof lede>,
    )
    .optional()
    .describe(
      "Your own sentences at the top of the pages of areas: what only you can say of your publications.",
    ),
  search: z
    .strictObject({ synonyms: synonyms.default([]) })
    .default({ synonyms: [] })
    .describe("What search knows of your words."),
  smallBase: z
    .int()
    .min(1)
    .default(30)
    .describe("Percentages of a smaller published base than this are flagged."),
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
  contact: z
    .strictObject({
      name: label.optional().describe("Whom to write to: a person, an office."),
      email: z
        .email({ error: "write an email address, such as office@example.org" })
        .optional()
        .describe("An email address."),
      phone: label.optional().describe("A telephone number, as readers dial it."),
      address: z.array(label).optional().describe("A postal address, line by line."),
    })
    .optional()
    .describe("How readers reach whoever publishes this site. It stands on the page about it."),
  formats: formats.prefault({}),
  navigation: z
    .array(menuEntry)
    .default(["publications", "findings", "voices", "data"])
    .describe(
      "The main menu, in order: publications, findings, voices, figures, data, glossary, timeline, compare, corrections, search, about, the plural of a topic kind, or what a link names, such as page:privacy or publication:first-brief, or an address with https:// and a label. The search stands at its end where it is not named.",
    ),
  footer: z
    .strictObject({
      groups: z
        .array(
          z.strictObject({
            title: label.optional().describe("What stands above these links."),
            links: z.array(menuEntry).min(1).describe("The links, written as those of navigation."),
          }),
        )
        .optional()
        .describe("Groups of links, in place of those that every footer has."),
      address: z
        .array(label)
        .default([])
        .describe("The address of whoever publishes the site, line by line."),
      legal: z.array(label).default([]).describe("Lines such as a registration or a copyright."),
      social: z
        .array(
          z.strictObject({
            label: label.describe("The name of the network or of the account."),
            to: webAddress.describe("Its address, with https://."),
          }),
        )
        .default([])
        .describe("Accounts elsewhere."),
    })
    .optional()
    .describe("What stands at the foot of each page, beside the name, the text and the terms of the site."),
});

export type Site = z.output<typeof siteSchema>;
export type MenuEntry = Site["navigation"][number];
export type TopicKind = Site["topicKinds"][number];

/** What an entry of a menu names, and how it is called; one that is a text alone has no label of its own. */
export function readEntry(entry: MenuEntry): { to: string; label?: string | undefined } {
  return typeof entry === "string" ? { to: entry } : entry;
}

function isLanguageTag(tag: string): boolean {
  try {
    // BCP 47 lets "english" pass as a tag that nobody registered: a language has two or three letters.
    return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** What of the settings the reading of one text depends on. Others may change, and the text is not read again. */
export type TextSettings = Pick<Site, "language" | "topicKinds">;
