import type { Edition } from "virtual:learning-briefs/edition";
import type { AreaName } from "../../model/areas.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";

/** The areas in which nothing stands. */
export const emptyAreas = memoizeByObject((edition: Edition): ReadonlySet<AreaName> => {
  return new Set([...edition.emptyAreas(), ...(edition.isComparing() ? [] : (["compare"] as const))]);
});

/** The addresses of the lists that have no page. */
export const absentPages = memoizeByObject((edition: Edition): ReadonlySet<string> =>
  edition.absentPages(emptyAreas(edition)),
);

/**
 * The answer where a list has no page. Astro writes no file where there is no body; but of a 404 it makes the page for missing
 * addresses, which is what the preview shows.
 */
export function noPage({ isPreview }: Pick<Edition, "isPreview">): Response {
  return new Response(null, { status: isPreview ? 404 : 410 });
}
