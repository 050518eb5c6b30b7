import type { Work } from "./work.ts";

/** Writes CSL-JSON 1.0.2 (citationstyles.org): an array of one item. Names are literal; no date, no `issued`. */
export function writeCsl(work: Work): string {
  const item = {
    id: work.key,
    type: work.type,
    title: work.title,
    author: work.authors.map((literal) => ({ literal })),
    issued: work.issued && { "date-parts": [work.issued.split("-").map(Number)] },
    "container-title": work.within,
    publisher: work.publishers.length > 0 ? work.publishers.join("; ") : undefined,
    source: work.site,
    genre: work.form,
    note: work.locator,
    language: work.language,
    URL: work.url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
