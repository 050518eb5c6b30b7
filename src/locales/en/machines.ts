/** What files for programs say besides the texts of the site. */
export const machines = {
  /** Above the text of a publication or topic: where it stands for people. */
  page: "The page of this text: {address}",
  licence: "Licence: {licence}, {address}",
} as const;
