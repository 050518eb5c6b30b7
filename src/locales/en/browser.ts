/** What scripts say: search, live charts, cards of numbers, the filter, copying. */
export const browser = {
  copied: "Copied.",
  /** How many of a list are left after the reader chose; `{all}` is how many there are. */
  shownOf: "{count} of {all} shown",
  /** In its place, where what the reader chose leaves nothing; a button beside it takes all of that back. */
  shownNone: "Nothing in the list is under all of these.",
  /** How many rows of a table are left after the reader filtered it. */
  rows: "{count} of {all} rows",
  /** In its place, where no row is left; a button beside it shows all again. */
  rowsNone: "No row holds these words.",
  /** The same, after the reader sorted it by a column: `{rows}` is "12 of 480 rows". */
  rowsRising: "{rows}, sorted by “{column}”, ascending",
  rowsFalling: "{rows}, sorted by “{column}”, descending",
  /** In the box that the key `/` opens on any page. */
  searchLabel: "Search for words or numbers",
  searchSubmit: "Search",
  searchKey: "The key / opens this box",
  results: { one: "{count} result", other: "{count} results" },
  noResults: "Nothing was found. Try other words, or fewer.",
} as const;
