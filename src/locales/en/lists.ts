/** What stands in and beside lists of things: where they are from, what they are about, how lists are divided. */
export const lists = {
  alsoOnThis: "More on this in the other publications",
  /** Below a link: `{kind}` is a label such as "Figure", `{topics}` what it shares with the section that is read. */
  shares: "{kind}, {publication}. Shares {topics}.",
  /** The last of a list of topics: "Trust, Voice and 3 more". */
  andMore: "{count} more",
  /** Before the topics that something is about: "About: Trust, Voice". */
  about: "About: {topics}",
  /** Above the things that a page is about. */
  aboutTitle: "About",
  /** Above a reference, in the form that one cites. */
  cite: "To cite",
  citeThis: "Cite this",

  /** Ways to divide a list: the field of a form, and the heading of its values. */
  role: "Role",
  roles: "Roles",
  publication: "Publication",
  publications: "Publications",
  theme: "Theme",
  themes: "Themes",
  question: "Question",
  questions: "Questions",
  /** The year in which a publication came out. */
  year: "Year",
  years: "Years",
  /** Heading of the ways to divide a list. */
  divided: "Browse by",
  narrow: "Filter the list",
  any: "All",
  clear: "Show all",
  allValues: "All {count}",
  /** Below the latest publications of very many; leads to where all are listed. */
  furtherTexts: {
    one: "{count} more publication: browse by year",
    other: "{count} more publications: browse by year",
  },
  /** Below the values of a very long list that have most under them. */
  mostOf: "The {shown} of {count} with the most under them",
  /** Heading of the other values; `{facet}` is the heading of them all, such as "Roles". */
  otherValues: "{facet}: the others",
  /** What search engines show of a page: its title, and the sentence at the top of its area. */
  described: "{title}. {lede}",
} as const;
