/** What a host shows for an address that leads nowhere. */
export const notFound = {
  title: "This page does not exist",
  text: "The address may have been mistyped, or cut short where it was copied. The link that led here may be wrong, or the page may be gone.",
  /** Above links to what an address resembles. */
  nearest: "Did you mean one of these?",
  /** Above links to lists and to the search. */
  onward: "Where to go from here",
  /** Leads to the search, which looks for what the address says. */
  search: "Search for the words in this address",
  above: "One level up",
  front: "The front page of this site",
} as const;
