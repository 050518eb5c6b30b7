import { describe, expect, it } from "vitest";
import { findCharacters, nameUnseen, withoutCharacters } from "../../../src/corpus/read/characters.ts";
import { loadFiles, publication } from "../../support/read.ts";

const names = (text: string) => findCharacters(text).map(({ name }) => name);

describe("a text is refused", () => {
  it.each([
    ["a\0b", "a null character (U+0000)"],
    ["a\u0008b", "a control character (U+0008)"],
    ["a\u000bb", "a line break of Word (U+000B)"],
    ["a\u000cb", "a page break of Word (U+000C)"],
    ["a\u007fb", "a control character (U+007F)"],
    ["a\u0081b", "a control character (U+0081)"],
    ["a\u0092b", "a ’ that was converted wrongly (U+0092)"],
    ["a\u2028b", "a line separator (U+2028)"],
    ["a\ud800b", "half a character (U+D800)"],
    ["a\udc00\ud800b", "half a character (U+DC00)"],
    ["a\ufdd0b", "a number that is no character (U+FDD0)"],
    ["a\ufffeb", "a number that is no character (U+FFFE)"],
    ["a\u{1ffff}b", "a number that is no character (U+1FFFF)"],
    ["a\u{10ffff}b", "a number that is no character (U+10FFFF)"],
    ["a\ufeffb", "a byte order mark (U+FEFF)"],
    ["a\ufff9b", "a mark of an annotation (U+FFF9)"],
    ["a\uf0b7b", "a sign of a symbol typeface, which readers would see as an empty box (U+F0B7)"],
    ["a\u202eb", "a mark that turns the direction of the writing (U+202E)"],
    ["a\u202ab", "a mark that turns the direction of the writing, and is never ended (U+202A)"],
    ["a\u2067b\n\nc\u2069", "a mark that turns the direction of the writing, and is never ended (U+2067)"],
  ])("%j", (text, name) => expect(names(text)[0]).toBe(name));
});

it("a text passes with all that shapes honest words", () => {
  const honest = [
    "tab\t, line\nline, no\u00a0break, soft\u00adhyphen, thin\u2009space, zero\u200bwidth, joined\u2060words",
    "می‌خواهم, 👩‍👧, 🏴\u{e0067}\u{e0062}\u{e007f}, 👍🏽, ❤️, क्‍ष",
    "\u200fעברית\u200e, \u2067עברית\u2069, \u202bעברית\u202c, \u2068a\nb\u2069, left over\u202c",
    "\ue000 a sign of the house's own typeface",
  ];
  expect(names(honest.join("\n"))).toEqual([]);
});

it("what stands in its place keeps every place", () => {
  expect(withoutCharacters("a\0b\u0093c\u{1ffff}d")).toBe("a b\ufffdc\ufffd\ufffdd");
});

it("what nobody sees is named", () => {
  expect(nameUnseen("a\u00a0b\u200bc\u00a0")).toBe(
    "a no-break space (U+00A0) and a zero-width space (U+200B)",
  );
  expect(nameUnseen("a b")).toBeUndefined();
});

describe("characters are told once, where they stand", () => {
  const told = async (body: string, more = "") => {
    const { problems } = await loadFiles({ "publications/a.mdx": publication(body, more) });
    return problems.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`);
  };

  it("in a link, in whose name they would be told again", async () => {
    expect(await told("\n[x](region:no\u0001rth)\n")).toEqual([
      "character 10:14 Here stands a control character (U+0001).",
    ]);
  });

  it("in a tag that they make unreadable", async () => {
    expect(await told('\n<Callout\u0007 kind="note">\n\nx\n\n</Callout>\n')).toEqual([
      "character 10:9 Here stands the end of a table's cell of Word (U+0007).",
    ]);
  });

  it("each kind once in a file", async () => {
    const { problems } = await loadFiles({
      "publications/a.mdx": publication("\na\u000bb\n\nc\u000bd\u000be\n"),
    });
    expect(problems.map(({ line, hint }) => `${line} ${hint}`)).toEqual([
      "10 Write a space in its place, or begin a new line. It stands 2 more times: line 12.",
    ]);
  });

  it("behind references by number, but not in code", async () => {
    expect(await told("\n`&#7;` &#xFFFE; &#65;\n\n```\n&#7;\n```\n")).toEqual([
      "character 10:8 &#xFFFE; stands for a number that is no character (U+FFFE).",
    ]);
  });

  it("as escapes in YAML, and not where two halves make one", async () => {
    expect(await told("\nx\n", 'subtitle: "a\\ud83d\\ude00b\\u0007"\naudience: "\\ud83d b"\n')).toEqual([
      "character 8:26 Here stands the end of a table's cell of Word (U+0007).",
      "character 9:12 Here stands half a character (U+D83D).",
    ]);
  });
});
