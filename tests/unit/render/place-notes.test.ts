import type { ElementContent } from "hast";
import { h } from "hastscript";
import { describe, expect, it } from "vitest";
import { placeNotes } from "../../../src/render/place-notes.ts";
import { writeHtml } from "../../../src/render/write-html.ts";

/** A tree that was made from some lines, each from its first column to its tenth. */
const from = (first: number, last: number, tree: ReturnType<typeof h>): ElementContent =>
  ({
    ...tree,
    position: { start: { line: first, column: 1 }, end: { line: last, column: 10 } },
  }) as ElementContent;

const said = (line: number, words = "!", column = 3) => ({ line, column, tree: h("aside", words) });
const placed = (trees: ElementContent[], ...notes: ReturnType<typeof said>[]) =>
  writeHtml(placeNotes(trees, notes));

describe("notes at places of a text", () => {
  const paragraphs = () => [from(1, 2, h("p", "one")), from(4, 4, h("p", "two"))];

  it("stand behind what they are about, in their own order", () => {
    expect(placed(paragraphs(), said(2, "first"), said(1, "second"), said(4, "third"))).toBe(
      "<p>one</p><aside>first</aside><aside>second</aside><p>two</p><aside>third</aside>",
    );
  });

  it("stand behind what is above them where nothing was made of their line", () => {
    expect(placed(paragraphs(), said(3, "between"), said(9, "below"))).toBe(
      "<p>one</p><aside>between</aside><p>two</p><aside>below</aside>",
    );
    expect(placed([from(3, 3, h("p", "one"))], said(1))).toBe("<aside>!</aside><p>one</p>");
    expect(placed([], said(1))).toBe("<aside>!</aside>");
  });

  it("stand in an entry of a list, behind a whole table, and in what holds a paragraph", () => {
    const list = from(1, 2, h("ul", [from(1, 1, h("li", "a")), from(2, 2, h("li", "b"))] as never));
    expect(placed([list], said(1))).toBe("<ul><li>a<aside>!</aside></li><li>b</li></ul>");
    const table = from(
      1,
      2,
      h("table", h("tbody", [from(1, 1, h("tr", from(1, 1, h("td", "a")) as never))] as never)),
    );
    expect(placed([table], said(1))).toBe(
      "<table><tbody><tr><td>a</td></tr></tbody></table><aside>!</aside>",
    );
    const block = from(1, 5, h("section", h("div", from(3, 3, h("p", "in")) as never)));
    expect(placed([block], said(3), said(5, "end"))).toBe(
      "<section><div><p>in</p><aside>!</aside></div></section><aside>end</aside>",
    );
  });

  it("mark the link that stands there, and no other", () => {
    const link = (first: number, last: number, name: string): ElementContent =>
      ({
        ...h("a", name),
        position: { start: { line: 1, column: first }, end: { line: 1, column: last } },
      }) as ElementContent;
    const paragraph = from(1, 1, h("p", [link(1, 4, "a"), link(5, 9, "b")] as never));
    expect(placed([paragraph], said(1, "!", 6))).toBe(
      '<p><a>a</a><a class="noted">b</a></p><aside>!</aside>',
    );
  });
});
