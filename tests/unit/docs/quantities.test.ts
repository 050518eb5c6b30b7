import { describe, expect, it } from "vitest";
import { numberReader } from "../../../src/model/number-tokens.ts";
import { readQuantity } from "../../../src/model/quantity.ts";
import { readPage } from "./sample.ts";

/** The cells of the tables of a page whose heads begin with these columns. */
function rowsOf(page: string, ...head: string[]): string[][] {
  const lines = readPage(page)
    .split("\n")
    .map((line) =>
      line
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
  const rows: string[][] = [];
  let isInside = false;
  for (const cells of lines) {
    if (head.every((name, index) => cells[index] === name)) isInside = true;
    else if (cells.length < head.length) isInside = false;
    else if (isInside && !/^-+$/.test(cells[0]!)) rows.push(cells);
  }
  return rows;
}

const bare = (code: string) => /^`(.+)`$/.exec(code)![1]!;
const end = (text: string, none: number) => (text === "—" ? none : Number(text));

describe("docs/rules/value-differs.md", () => {
  const page = "docs/rules/value-differs.md";
  const english = rowsOf(page, "written", "from", "to", "ends", "counts").map((row) => ["en", ...row]);
  const rows = [...english, ...rowsOf(page, "language", "written", "from", "to", "ends", "counts")];

  it("lists numbers in several languages", () => expect(rows.length).toBeGreaterThan(80));

  it.each(rows.map((row) => row as [string, string, string, string, string, string]))(
    "%s: %s is %s to %s, ends %s, and counts %s",
    (language, written, from, to, ends, counts) => {
      const read = readQuantity(bare(written), language)!;
      expect(read).toMatchObject({ open: ends === "no", unit: counts });
      const near = (value: number, wanted: number) =>
        Number.isFinite(wanted)
          ? expect(value / (wanted || 1)).toBeCloseTo(wanted ? 1 : 0, 9)
          : expect(value).toBe(wanted);
      near(read.low, end(from, -Infinity));
      near(read.high, end(to, Infinity));
    },
  );
});

describe("docs/rules/loose-number.md", () => {
  const read = (text: string) => numberReader("en")(text).map((token) => token.text);
  const numbers = rowsOf("docs/rules/loose-number.md", "a number in", "is named");
  const names = rowsOf("docs/rules/loose-number.md", "digits", "examples").flatMap(([, examples]) =>
    examples!.split(/, (?!4 and)/).map((example) => [example]),
  );

  it("lists numbers and names", () => {
    expect(numbers.length).toBeGreaterThan(10);
    expect(names.length).toBeGreaterThan(50);
  });

  it.each(numbers.map(([text, named]) => [text!, bare(named!)]))("%s: %s", (text, named) => {
    expect(read(text)).toEqual([named]);
  });

  it.each(names)("%s is a name", (name) => expect(read(`In all, ${name!} of them`)).toEqual([]));
});

describe("docs/rules/value-unreadable.md", () => {
  const rows = rowsOf("docs/rules/value-unreadable.md", "written", "why");

  it("lists what is not read", () => expect(rows.length).toBeGreaterThan(10));

  it.each(rows.map(([written]) => [bare(written!)]))("%s", (written) => {
    expect(readQuantity(written)).toBeUndefined();
  });
});
