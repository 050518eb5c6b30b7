import { z } from "zod";
import { id } from "./ids.ts";

const label = z.string().trim().min(1);

/** `site.yaml`: what the whole site is called, by whom, under which terms, and what kinds of topic it has. */
export const siteSchema = z.strictObject({
  /** The site's name, shown at the top of each page. */
  name: label,
  /** One line under the name on the home page. */
  tagline: label,
  /** Who publishes this edition. */
  publisher: label,
  /** BCP 47 language tag, e.g. `en-US`. */
  language: z.string().refine(isLanguageTag, { error: "write a language tag such as en-US" }),
  direction: z.enum(["ltr", "rtl"]).default("ltr"),
  /** The terms for the content (the code has its own licence). */
  licence: z.strictObject({ name: label, url: z.url(), holder: label.optional() }),
  /** What this site is and how it was made: a few sentences for readers. */
  about: label,
  /** Percentages of fewer respondents than this are flagged. */
  smallBase: z.int().min(1).default(30),
  /** Kinds of topic. Each is a link scheme, an attribute of blocks, a folder and a set of pages. */
  topicKinds: z.array(
    z.strictObject({
      /** The scheme in links: `[Memphis](site:memphis)`. */
      id,
      /** The folder under `topics/` and the address: `/sites/`. */
      plural: id,
      label,
      pluralLabel: label,
      description: label.optional(),
    }),
  ),
  /** What a publication can be, e.g. a brief or a report. */
  publicationKinds: z.array(z.strictObject({ id, label, pluralLabel: label.optional() })).min(1),
  /** Who can speak in a `<Voice>`. */
  roles: z.array(z.strictObject({ id, label, plural: label.optional(), description: label.optional() })),
  /** Areas in the main menu: `publications`, `findings`, `voices`, `data`, `glossary`, or a topic kind's plural. */
  navigation: z.array(z.string()).default(["publications", "findings", "voices", "data"]),
});

export type Site = z.output<typeof siteSchema>;
export type TopicKind = Site["topicKinds"][number];

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
