/** What a host shows for an address that leads nowhere. */
export const notFound = {
  title: "This page does not exist",
  text: "The address may have been mistyped, or have lost a piece. These pages lead on:",
  here: "The list that this page would stand in",
  above: "One level up",
  front: "The front page of this web address",
} as const;
