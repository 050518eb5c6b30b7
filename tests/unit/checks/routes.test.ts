import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OWN_DIVISIONS, OWN_FOLDERS } from "../../../src/checks/routes.ts";
import { findingFacets, voiceFacets } from "../../../src/corpus/facets.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";

it("the folders that every site has are those that its pages make", () => {
  const entries = readdirSync(join(import.meta.dirname, "../../../src/pages"), { withFileTypes: true });
  const made = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
    .map(({ name }) => name);
  expect(made.filter((name) => !OWN_FOLDERS.includes(name))).toEqual([]);
});

it("the divisions that every list has are those that its pages make", async () => {
  const { corpus } = await loadCorpus(join(import.meta.dirname, "../../../content"));
  const plurals = corpus!.site.topicKinds.map(({ plural }) => plural);
  const made = [...voiceFacets(corpus!), ...findingFacets(corpus!)].map(({ id }) => id);
  expect(made).toEqual(expect.arrayContaining(["roles", "themes", "questions"]));
  const known = [...plurals, ...OWN_FOLDERS, ...Object.keys(OWN_DIVISIONS)];
  expect(made.filter((id) => !known.includes(id))).toEqual([]);
});
