import { memoizeByObject } from "../../model/memoize-by-object.ts";

/** The thing of a list that has an id; of several with the same, the first. The list is looked through once and never changed. */
export function findIn<Thing extends { id: string }>(
  things: readonly Thing[],
  id: string,
): Thing | undefined {
  return byId(things).get(id) as Thing | undefined;
}

const byId = memoizeByObject(
  (things: readonly { id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(things.toReversed().map((thing) => [thing.id, thing])),
);
