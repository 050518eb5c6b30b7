import type { Edition } from "virtual:learning-briefs/edition";

/** What components import as `virtual:learning-briefs/edition`: the answers of the site that a test shows. */
export const edition = new Proxy({} as Edition, {
  get: (_, name: keyof Edition) => shown[name],
});

/** Lets the components that are rendered from now on answer from another site. */
export function showEdition(edition: Edition): void {
  shown = edition;
}

let shown: Edition;
