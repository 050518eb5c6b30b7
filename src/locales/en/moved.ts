/** What stands where something was before it moved. */
export const moved = {
  /** On a page that leads on; a link with the new page's title stands behind it. */
  page: "This page has moved to: {link}",
  /** At the end of a page, for a part that has left it; a link with its title stands behind it. */
  part: "What was at this address is now at: {link}",
} as const;
