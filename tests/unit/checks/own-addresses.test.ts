import { expect, it } from "vitest";
import { checkOwnAddresses } from "../../../src/checks/own-pages/addresses.ts";
import { findingFacets, voiceFacets } from "../../../src/corpus/query/facets.ts";
import { topicPairs } from "../../../src/corpus/query/pairs.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { join } from "node:path";

it("tells of a page and a file at the address of a page that divides a list, however deep it lies", async () => {
  const corpus = (await loadCorpus(join(import.meta.dirname, "../../../content"))).corpus!;
  const [voices, findings, pairs] = [voiceFacets(corpus), findingFacets(corpus), topicPairs(corpus)];
  const deep = [voices[0]!.values[0]!, findings[0]!.values[0]!, pairs[0]!].map(({ href }) => href as string);
  const tellOf = (addresses: readonly string[]) => {
    const problems = new Problems();
    const pages = addresses.map((address) => ({
      path: `src/pages${address}index.astro`,
      pattern: address.slice(0, -1),
    }));
    const publicFiles = addresses.map((address) => `public${address.toUpperCase()}INDEX.HTML`);
    checkOwnAddresses({ isPart: true, pages, publicFiles, tags: [], sources: new Map() }, corpus, problems);
    return problems.all.map(({ message }) => /^The site makes (\S+)/.exec(message)![1]);
  };
  expect(tellOf(deep)).toEqual([...deep, ...deep.map((address) => `${address}index.html`)]);
  expect(tellOf(deep.map((address) => address.replace(/[^/]+\/$/, "nowhere/")))).toEqual([]);
});
