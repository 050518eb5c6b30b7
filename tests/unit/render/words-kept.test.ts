import { describe, expect, it } from "vitest";
import { renderDocument } from "../../../src/render/document.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { left } from "../../support/left.ts";
import { plainSite } from "../../support/tree-site.ts";
import { readText } from "../../support/read.ts";

/** Numbers from a fixed seed, so that a failure comes again. Source: Park and Miller 1988, "minimal standard". */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Writes a text of all kinds of marks; every word is another. With `slips`, signs are put in and taken out at random. */
function writeText(seed: number, slips: number): { text: string; words: string[] } {
  const below = seeded(seed);
  const words: string[] = [];
  const word = () => {
    words.push(`w${seed}x${words.length}e`);
    return words.at(-1)!;
  };
  const some = (most: number, make: () => string, between: string) =>
    Array.from({ length: 1 + below(most) }, make).join(between);
  const pick = (makers: (() => string)[]) => makers[below(makers.length)]!();
  const inline = (): string =>
    pick([
      word,
      word,
      () => `**${word()} ${word()}**`,
      () => `*${word()}*`,
      () => `~~${word()}~~`,
      () => `\`${word()}\``,
      () => `[${word()} *${word()}*](term:pier)`,
      () => `<Stated source="page one">${word()}</Stated>`,
      () => `${word()} {/* a remark */}`,
      () => `${word()}\\\n${word()}`,
      () => `\\*${word()}\\*`,
      () => `"${word()}"`,
    ]);
  const line = () => some(6, inline, " ");
  const notes: string[] = [];
  const note = () => {
    notes.push(`[^n${notes.length}]: ${line().replaceAll("\n", "\n    ")}`);
    return `${word()}[^n${notes.length - 1}]`;
  };
  const row = (cells: number) => `| ${Array.from({ length: cells }, word).join(" | ")} |`;
  const block = (): string =>
    pick([
      line,
      line,
      () => `${line()} ${note()}`,
      () => `## ${word()} *${word()}* [#s${words.length}]`,
      () => `- ${word()}\n- ${line().replaceAll("\n", "\n  ")}\n  - ${word()}`,
      () => `${word()}\n\n1. ${word()}\n2. ${word()}`,
      () => `> ${line().replaceAll("\n", "\n> ")}`,
      () => `| ${word()} | ${word()} |\n| - | -: |\n${row(2)}\n${row(2)}`,
      () => `\`\`\`\n${word()} ${word()}\n\`\`\``,
      () => `<Callout kind="note">\n\n${line()}\n\n</Callout>`,
    ]);
  let text = some(8, block, "\n\n");
  if (slips > 0) text += `\n\n${pick(mistaken(word))}`;
  for (let slip = 0; slip < slips; slip++) {
    const at = below(text.length);
    const sign = [
      "*",
      "|",
      "[",
      "]",
      "(",
      ")",
      "\n",
      "\n\n",
      "#",
      "_",
      "-",
      ":",
      "\\",
      "{/* a */}",
      "~",
      "^",
      ">",
      "`",
      "",
    ][below(19)]!;
    text = text.slice(0, at) + sign + text.slice(at + below(2));
  }
  return { text: `\n${text}\n\n${notes.join("\n\n")}\n`, words: words.filter((each) => text.includes(each)) };
}

/** What parsers read and pages leave out. */
function mistaken(word: () => string): (() => string)[] {
  return [
    () => `[${word()}](term:pier "${word()}")`,
    () => `| ${word()} |\n| - |\n| ${word()} | ${word()} |`,
    () => `${word()} {/* one */ ${word()} /* two */} ${word()}`,
    () => `[${word()}]: ${word()}`,
    () => `[^${word()}]: ${word()}`,
    () => `\`\`\`js ${word()}\n${word()}\n\`\`\``,
    () => `![${word()}](pier.png)`,
    () => `<Callout kind="note" kind="${word()}">\n\n${word()}\n\n</Callout>`,
    () => `{"${word()}"}`,
    () => `export ${word()}`,
    () => `<Chart id="a" data="b" kind="bars" title="c" takeaway="d">\n\n${word()}\n\n</Chart>`,
    () => `- <Stat value="a/b/c" as="1">${word()}</Stat>`,
    () => `> ## ${word()} [#a]`,
    word,
  ];
}

/** The words of a text that no reader sees; undefined where a problem is told of it. */
function lost({ text, words }: { text: string; words: string[] }): string[] | undefined {
  const read = tryRead(text);
  if (!read || read.problems.length > 0 || left(text).length > 0) return undefined;
  const { children, notes } = renderDocument(read.document, plainSite());
  const shown = writeHtml([...children, ...(notes ? [notes] : [])]).replace(/<[^>]*>/g, "");
  return words.filter((word) => !shown.includes(word));
}

// A text that cannot be parsed has a problem, and no tree.
function tryRead(text: string): ReturnType<typeof readText> | undefined {
  try {
    return readText(text);
  } catch {
    return undefined;
  }
}

const SEEDS = Array.from({ length: 400 }, (_, index) => index + 1);

describe("every word of a text", () => {
  it("stands in its page, whatever marks are around it", () => {
    const results = SEEDS.map((seed) => lost(writeText(seed, 0)));
    expect(results.filter((result) => result === undefined)).toEqual([]);
    expect(results.flat()).toEqual([]);
  });

  it("stands in its page, or a problem is told, where signs were mistyped", () => {
    const results = SEEDS.flatMap((seed) => [1, 2, 3].map((slips) => lost(writeText(seed, slips))));
    expect(results.filter((result) => result !== undefined).flat()).toEqual([]);
    // Enough of them are read without a problem for the words to be looked for.
    expect(results.filter((result) => result !== undefined).length).toBeGreaterThan(50);
  });
});
