import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/corpus/parse-yaml.ts";
import { Problems } from "../../../src/problems/collector.ts";

const parse = (text: string, startLine?: number) => parseYaml(text, "a.yaml", new Problems(), startLine)!;

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
