import { join } from "node:path";
import { expect, it } from "vitest";
import { OWN_DIVISIONS, OWN_FOLDERS } from "../../../src/checks/routes.ts";
import { findingFacets, voiceFacets } from "../../../src/corpus/query/facets.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";

it("the divisions that every list has are those that its pages make", async () => {
  const { corpus } = await loadCorpus(join(import.meta.dirname, "../../../content"));
  const plurals = corpus!.site.topicKinds.map(({ plural }) => plural);
  const made = [...voiceFacets(corpus!), ...findingFacets(corpus!)].map(({ id }) => id);
  expect(made).toEqual(expect.arrayContaining(["roles", "themes", "questions"]));
  const known = [...plurals, ...OWN_FOLDERS, ...Object.keys(OWN_DIVISIONS)];
  expect(made.filter((id) => !known.includes(id))).toEqual([]);
});
