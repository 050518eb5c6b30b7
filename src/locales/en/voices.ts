/** Voices: what people said or wrote, as publications tell it. */
export const voices = {
  none: "No voices have been published yet.",
  retold: "What people said or wrote, retold by the publications. None of it is a direct quotation.",
  verbatim: "What people said or wrote, in their own words.",
  mixed: "What people said or wrote. Each is marked as retold or as the speaker’s own words.",
  /** Title of a page of some of them; `{facet}` is "role" or "site", `{value}` one of these. */
  by: "Voices by {facet}: {value}",
  whose: "Whose voices these are",
  whoseLede: "These numbers count contributions, not people.",
  toldTwice: "A voice that appears more than once is counted once in the totals.",
  /** Titles of tables that count voices; `{kind}` is a kind of place, such as "site". */
  rolesByPlace: "Roles by {kind}",
  rolesByPublication: "Roles by publication",
  /** Head of the column of voices of which no place is known. */
  noPlace: "Place not given",
  /** Head of the row and the column of totals. */
  all: "All",
} as const;
