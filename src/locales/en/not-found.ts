/** What a host shows for an address that leads nowhere. */
export const notFound = {
  title: "This page does not exist",
  text: "The address may have been mistyped or cut short. Try one of these:",
  here: "The list this page would be in",
  above: "One level up",
  front: "The front page of this site",
} as const;
