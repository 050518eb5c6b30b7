import { h } from "hastscript";
import type { ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { estimateHeights } from "../../../../src/components/reading/estimate-heights.ts";

const words = (letters: number): string => "a".repeat(letters);
const rem = (child: ElementContent): unknown => {
  const [made] = estimateHeights([child]);
  return made?.type === "element" ? made.properties["dataRem"] : undefined;
};

describe("the height that a block is about to have on a phone", () => {
  it("grows with its letters and its lines, in rem of 16 px", () => {
    // 24 + 0.6 * 500 = 324 px
    expect(rem(h("p", words(500)))).toBe(20);
    // 2 * (24 + 0.6 * 100) = 168 px; what a paragraph inside an item has is not counted twice
    expect(rem(h("ul", [h("li", words(100)), h("li", words(100))]))).toBe(11);
    // 24 + 2 * (24 + 0.6 * 100) = 192 px
    expect(rem(h("ul", [h("li", [h("p", words(100)), h("p", words(100))])]))).toBe(12);
  });

  it("leaves out what takes no room in the text: notes in the margin", () => {
    const noted = h("p", [words(500), h("span.note-text", words(500))]);
    expect(rem(noted)).toBe(20);
  });

  it("is said of no heading, of nothing low, and of nothing with a picture or a table in it", () => {
    expect(rem(h("h2", words(500)))).toBeUndefined();
    expect(rem(h("p", words(20)))).toBeUndefined();
    expect(rem(h("figure", [h("p", words(500))]))).toBeUndefined();
    expect(rem(h("section", [h("p", words(500)), h("figure")]))).toBeUndefined();
  });

  it("changes nothing in what it is given", () => {
    const given = h("p", words(500));
    estimateHeights([given]);
    expect(given.properties).toEqual({});
  });
});
