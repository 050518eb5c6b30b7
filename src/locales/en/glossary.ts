/** The glossary. */
export const glossary = {
  lede: "Words defined on this site.",
  ledeUsed: "Words defined on this site, and where the publications use them.",
  none: "No words have been defined yet.",
  /** Of a word whose definition is the site's own. */
  ours: "The publications use this word without defining it; the definition is ours.",
  definedIn: "Defined in {publication}.",
  /** Read aloud: the letters that lead to their words. */
  letters: "Letters",
  seeAlso: "See also {terms}.",
  usedInSections: { one: "Used in {count} section", other: "Used in {count} sections" },
} as const;
