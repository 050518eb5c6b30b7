import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/corpus/parse/yaml/parse.ts";
import { Problems } from "../../../src/problems/collector.ts";

const parse = (text: string, startLine?: number) => parseYaml(text, "a.yaml", new Problems(), startLine)!;

/** What is told of a text, as `line:column message hint`. */
function told(text: string): string[] {
  const problems = new Problems();
  parseYaml(text, "a.yaml", problems);
  return problems.all.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
}

describe("places in YAML", () => {
  const yaml = parse(
    "title: Été\nrows:\n  - { id: a, values: { x: 79.0, y: 1 } }\n  - id: b\n    note: >-\n      Two\n      lines.\n",
  );

  it.each([
    [["title"], "value", 1, 8, 3],
    [["title"], "key", 1, 1, 5],
    [["rows", 0, "values", "y"], "value", 3, 36, 1],
    [["rows", 0, "values", "y"], "key", 3, 33, 1],
    [["rows", 1, "id"], "value", 4, 9, 1],
    // The underline of a text of several lines ends with its first.
    [["rows", 1, "note"], "value", 5, 11, 2],
    // What is not there stands where it would be added.
    [["rows", 1, "values"], "value", 4, 5, 5],
    [["rows", 9], "value", 3, 3, 38],
  ] as const)("of %j as %s", (path, what, line, column, length) =>
    expect(yaml.placeOf(path, what)).toEqual({ file: "a.yaml", line, column, length }),
  );

  it("count on from the line on which a frontmatter begins", () => {
    expect(parse("title: x", 2).placeOf(["title"])).toMatchObject({ line: 2, column: 8 });
  });

  it("a number keeps the digits that were written", () => {
    expect(yaml.sourceOf(["rows", 0, "values", "x"])).toBe("79.0");
    expect(yaml.data).toMatchObject({ rows: [{ values: { x: 79 } }, {}] });
  });

  it("what is no number of arithmetic goes on as text", () => {
    expect(parse("a: .nan\nb: -.inf\n").data).toEqual({ a: "NaN", b: "-Infinity" });
  });
});

describe("what YAML reads otherwise than it is written", () => {
  it("are not keys: they are the text that stands there", () => {
    expect(parse("values: { 010: 1, 10: 2, true: 3, 2.0: 4 }").data).toEqual({
      values: { "010": 1, "10": 2, true: 3, "2.0": 4 },
    });
    expect(told('values: { 10: 1, "10": 2 }')).toEqual([
      "1:18 This key stands twice. Keep one of the two, or give the second another name.",
    ]);
  });

  it("is told once where it makes the rest unreadable", () => {
    expect(told("a: [x\nb: c\nd: @e\n")).toEqual([
      "1:4 A bracket is opened here and not closed. Write ] where it ends; what belongs inside is indented further than the line that opens it.",
    ]);
  });

  it("is told each time where the rest stays readable", () => {
    expect(told("a: @x\nb: %y\nb: z\n")).toEqual([
      '1:4 A text cannot begin with @. Put it in double quotes: "@x".',
      '2:4 A text cannot begin with %. Put it in double quotes: "%y".',
      "3:1 This key stands twice. Keep one of the two, or give the second another name.",
    ]);
  });

  it("is nesting without end, which is told and not followed", () => {
    expect(told(`a: ${"[".repeat(5000)}`)[0]).toMatch(/^1:\d+ Lists or groups stand too deep/);
  });

  it("is a colon of French, with a no-break space before it", () => {
    expect(told("a: Bilan\u00a0: les chiffres\n")).toEqual([
      '1:4 This text holds a colon and reads as a key. Put it in double quotes: "Bilan\u00a0: les chiffres".',
    ]);
  });

  it.each([
    "a: x:y\n",
    "a: 12:30\n",
    "a: no\n",
    "a: C:\\docs\n",
    "a: it's 5 o'clock\n",
    "a: C# and page#3\n",
    'a: "x # y"\n',
    "a: >-\n  x # y\n  - z: w\n",
    "---\na: x\n",
    "# remark\na: x\n# remark\n",
    "a: [x, y,]\n",
    "a:\n- x\n- y\n",
  ])("is not %j", (text) => expect(told(text)).toEqual([]));
});
