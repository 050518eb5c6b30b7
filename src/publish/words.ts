/** Sentences that are written into pages after Astro made them. Another language replaces this one object. */
export const publishWords = {
  moved: "What stood at this address is now at:",
  forwarding: "This page has moved to:",
};
