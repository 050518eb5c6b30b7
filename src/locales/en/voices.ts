/** Voices: what people said or wrote, as publications tell it. */
export const voices = {
  none: "No voices stand in the publications.",
  retold: "What was said or written, as the publications retell it. None of it is given word for word.",
  verbatim: "What was said or written, in the speakers’ own words.",
  mixed: "What was said or written. Beside each stands whether it is retold or in the speaker’s own words.",
  /** Title of a page of some of them; `{facet}` is "role" or "site", `{value}` one of these. */
  by: "Voices by {facet}: {value}",
  whose: "Whose voices these are",
  whoseLede: "Each number counts contributions that the publications carry, not people.",
  toldTwice: "A voice that is told more than once counts once in the totals.",
  /** Titles of tables that count voices; `{kind}` is a kind of place, such as "site". */
  rolesByPlace: "Roles by {kind}",
  rolesByPublication: "Roles by publication",
  /** Head of the column of voices of which no place is known. */
  noPlace: "Place not given",
  /** Head of the row and the column of totals. */
  all: "All",
} as const;
