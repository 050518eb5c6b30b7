import { expect, it } from "vitest";
import { coloredTopics } from "../../../../src/components/blocks/colored-topics.ts";
import type { Corpus } from "../../../../src/corpus/types.ts";

it("names the topics that the theme gives a color, each by itself", () => {
  const theme = { settings: { colors: { topics: { "region:north": "#105460" } } } };
  const corpus = { theme } as unknown as Corpus;
  expect(coloredTopics(["region:north", "region:south", "constructor"], corpus)).toEqual(["region:north"]);
  expect(coloredTopics(["region:north"], { theme: { settings: {} } } as Corpus)).toEqual([]);
});
