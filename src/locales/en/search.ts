/** The page of the search. */
export const search = {
  /** Opens a list of titles: of a publication, of all findings. */
  titles: { one: "{count} title", other: "{count} titles" },
  lede: "Everything on this site, in one list.",
  /** Name of the box: it finds words and numbers. */
  label: "Search for words or numbers",
  submit: "Search",
  /** Beside the box: `/` is the key on the keyboard. */
  shortcut: "Press / to search.",
  /** Beside a box to tick. */
  shortcutChoice: "The key / opens this box",
  /** Heading of what was found, for screen readers. */
  results: "Results",
  more: "Show more",

  /** Heading of the filters, and the button that takes them all away. */
  narrow: "Filter results",
  clear: "Remove all filters",
  /** Names of two filters; those of topics come from the content. */
  kind: "Kind",
  publication: "Publication",

  /** Stands on the page until a script takes its place. */
  without:
    "Full-text search needs scripts. Everything on this site is listed here by title; your browser can find words on this page.",

  /** Stands while results are fetched. */
  searching: "Searching …",
  /** Where the search cannot be loaded: from a disk, or without a connection. How many were found stands behind it. */
  notLoaded: "The full text cannot be searched from here; this list is searched by title instead.",

  /** The filter by kind. `ofText` is the running text of publications, `ofEvent` what has a date, `ofTopic` places, people and ideas. */
  ofPublication: "Publications",
  ofText: "Text",
  ofFinding: "Findings",
  ofRecommendation: "Recommendations",
  ofFigure: "Figures",
  ofData: "Data",
  ofVoice: "Voices",
  ofEvent: "Dates",
  ofTerm: "Terms",
  ofTopic: "Topics",
  ofPage: "Pages",
  /** What one result is, below its title: `oneText` is a section of a publication. */
  onePublication: "Publication",
  oneText: "Section",
  oneFinding: "Finding",
  oneRecommendation: "Recommendation",
  oneFigure: "Figure",
  oneData: "Data",
  oneVoice: "Voice",
  oneEvent: "Date",
  oneTerm: "Term",
  oneTopic: "Topic",
  onePage: "Page",
} as const;
