/** What the pictures that stand beside links say of themselves, where a page is shared. */
export const sharing = {
  /** `{kind}` is a label such as "Report" or "Site". */
  card: "{kind}: {title}. {site}.",
  cardOfSite: "{site}, over the covers of its publications.",
} as const;
