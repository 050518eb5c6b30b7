import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { readText } from "../../support/read.ts";
import { type Key, keyOf } from "../../../src/model/key.ts";

describe("sections", () => {
  const body = `
Before.

## One [#one region:north region:south]

Text.

### *One* and a half [#half]

## Two [#two]

### Below [#below]

#### Deep [#deep]

### Beside [#beside]
`;
  const { document, problems } = readText(body);

  it("carry their ids, topics and numbers, and leave the title clean", () => {
    expect(problems).toEqual([]);
    expect(document.sections.map(({ id, number, title, depth }) => [id, number, title, depth])).toEqual([
      ["one", "1", "One", 2],
      ["half", "1.1", "One and a half", 3],
      ["two", "2", "Two", 2],
      ["below", "2.1", "Below", 3],
      ["deep", "2.1.1", "Deep", 4],
      ["beside", "2.2", "Beside", 3],
    ]);
    expect(document.sections[0]!.topics).toEqual(["region:north", "region:south"]);
    expect(toString(document.tree)).not.toContain("[#");
  });

  it("end where the next of their level begins", () => {
    const titles = document.sections.map(({ start, end }) => end - start);
    // One: heading, text, half. Two: heading, below, deep, beside. Below: heading, deep.
    expect(titles).toEqual([3, 1, 4, 2, 1, 1]);
  });

  it("stand at their line, counted in the file", () => {
    expect(document.sections[0]!.place).toEqual({
      file: "content/brief.mdx",
      line: 7,
      column: 1,
      length: 39,
    });
    expect(document.sections[0]!.href).toBe("/publications/brief/#one");
  });
});

describe("footnotes", () => {
  it("are numbered in order of their first call, whatever order they are written in", () => {
    const { document, problems } = readText(
      "\nA.[^b] B.[^a] C.[^b]\n\n[^a]: First written.\n\n[^b]: First *called*.\n",
    );
    expect(problems).toEqual([]);
    expect(document.notes.map(({ id, number }) => [id, number])).toEqual([
      ["b", 1],
      ["a", 2],
    ]);
  });

  it("in notes come after those of the text, wherever the notes are written", () => {
    const { document, problems } = readText("\n[^a]: Calls[^c].\n\nA.[^a] B.[^b]\n\n[^b]: B.\n\n[^c]: C.\n");
    expect(problems).toEqual([]);
    expect(document.notes.map(({ id, number }) => `${number} ${id}`)).toEqual(["1 a", "2 b", "3 c"]);
  });

  it("may be chained as far as a file goes, and a circle at the end is found", () => {
    const chain = Array.from({ length: 5000 }, (_, index) => `[^n${index}]: On[^n${(index + 1) % 5000}].`);
    const { problems } = readText(`\nA.[^n0]\n\n${chain.join("\n\n")}\n`);
    expect(problems.map(({ message }) => message)).toEqual([
      "The note [^n0] leads back to itself by way of [^n4999].",
    ]);
  });
});

describe("blocks", () => {
  it("on a line of their own are no paragraph", () => {
    const { document, problems } = readText(
      '\n<Stat value="a/b/c" as="1">people</Stat>\n\n<Stat value="a/b/c" as="2">boats</Stat>\n<Stat value="a/b/c" as="3">quays</Stat>\n',
    );
    expect(problems).toEqual([]);
    expect(document.tree.children.map(({ type }) => type)).toEqual([
      "mdxJsxFlowElement",
      "mdxJsxFlowElement",
      "mdxJsxFlowElement",
    ]);
    expect(document.blocks.map((block) => block.name === "Stat" && block.props.as)).toEqual(["1", "2", "3"]);
  });

  it("know their section, their topics and the text inside", () => {
    const { document, problems } = readText(
      '\n## One [#one]\n\n<Voice id="v" role="master" region="north south">\n\nSaid.\n\n</Voice>\n',
    );
    expect(problems).toEqual([]);
    const [voice] = document.blocks;
    expect(voice).toMatchObject({
      name: "Voice",
      section: "one",
      topics: ["region:north", "region:south"],
      props: { id: "v", role: "master" },
      place: { line: 7, column: 1, length: 6 },
    });
    expect(toString(voice!.children)).toBe("Said.");
    expect(voice!.placeOf("role")).toEqual({ file: "content/brief.mdx", line: 7, column: 15, length: 13 });
  });

  it("may be written over several lines", () => {
    const { document } = readText('\n<Figure\n  id="f"\n  title="T"\n  missing="Not published."\n/>\n');
    expect(document.blocks[0]!.placeOf("title")).toMatchObject({ line: 7, column: 3, length: 9 });
  });
});

describe("places count in UTF-16 units, as editors do", () => {
  it.each([
    ["Été à 中国: ", 11],
    ["Kitchen 👩‍🍳: ", 16],
    ["سلمى אורית ", 12],
  ])("after %j", (before, column) => {
    const { problems } = readText(`\n${before}{1}\n`);
    expect(problems).toMatchObject([{ rule: "mdx-forbidden", line: 5, column, length: 3 }]);
  });

  it("of a footnote call on a later line of its paragraph", () => {
    const { problems } = readText("\nOne 👩‍🍳\ntwo é[^x] three[^x]\n");
    expect(problems).toMatchObject([
      { rule: "footnotes", line: 6, column: 6, length: 4 },
      { rule: "footnotes", line: 6, column: 16, length: 4 },
    ]);
  });
});

describe("words", () => {
  it("are what a reader reads: marks, comments and addresses are none", () => {
    const { document } = readText("\nOne *two* [three](term:x), 4 – five. {/* not these */}\n");
    expect(document.words).toBe(5);
  });
});

describe("a block with an address of its own", () => {
  const told = (owner: Key) =>
    readText('\n<Chart id="a" data="b" kind="bars" title="T" takeaway="See." />\n', {}, owner).problems.map(
      ({ message }) => message,
    );

  it("is refused in a topic, which would not show it", () => {
    expect(told(keyOf("region", "north"))).toEqual([
      "<Chart> stands in a publication or a page alone, where it has an address.",
    ]);
  });

  it("stands in publications, and so in pages of the site's own, which are read like them", () => {
    expect([...told(keyOf("publication", "brief")), ...told(keyOf("publication", "/story"))]).toEqual([]);
  });
});
