/** Pages of the content that are no publications, such as one on privacy. */
export const pages = {
  /** `{date}` is a day: "Changed here: 3 May 2026". */
  updated: "Changed here: {date}",
  contact: "Contact",
  /** Heading of what the page on privacy says by itself where visits are counted. */
  visitsTitle: "Counting visits",
  /** `{script}` is the address of a script, `{host}` the name of a host. */
  visitsThere:
    "This site counts visits. Each page, but for figures that other sites show, loads one script, {script}, which tells {host} that the page was opened. What it tells beyond that, and how long it is kept, is said by those who run {host}.",
  visitsHere:
    "This site counts visits. Each page, but for figures that other sites show, loads one script of its own, {script}, which tells the host of this site that the page was opened.",
  visitsOff: "Where a browser runs no scripts or blocks this one, nothing is told, and every page works.",
} as const;
