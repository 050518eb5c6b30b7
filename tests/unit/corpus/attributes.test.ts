import { describe, expect, it } from "vitest";
import { checkFiles, sampleFiles } from "../docs/sample.ts";

/** What is told of a block at the end of a text that has no problem otherwise: column, message and mend. */
async function told(block: string): Promise<string[]> {
  const files = sampleFiles();
  const path = "content/publications/opening-hours.mdx";
  files.set(path, `${files.get(path) as string}\n${block}\n`);
  const { problems } = await checkFiles(files);
  return problems.map(({ column, message, hint }) => `${column} ${message} ${hint}`);
}

describe("an attribute without a value", () => {
  it.each([
    [
      '<Callout kind="note" title>\n\nWords.\n\n</Callout>',
      '22 `title` of <Callout> has no value. Write title="…", or remove it.',
    ],
    ["<Callout kind>\n\nWords.\n\n</Callout>", '10 `kind` of <Callout> has no value. Write kind="…".'],
    [
      '<Recommendation id="r-one" title="Light the way" branch>\n\nWords.\n\n</Recommendation>',
      '50 `branch` of <Recommendation> has no value. Write branch="…", or remove it.',
    ],
  ])("is told: %j", async (block, problem) => expect(await told(block)).toEqual([problem]));

  it("says yes where the attribute is a question of yes or no", async () => {
    const voice = '<Voice id="v-one" role="member" verbatim>\n\nI came every week.\n\n</Voice>';
    expect(await told(voice)).toEqual([]);
  });
});

describe("a block that shows nothing", () => {
  it.each(['<Callout kind="note">\n\n</Callout>', '<Callout kind="note" />'])("is told: %j", async (block) =>
    expect(await told(block)).toEqual([
      "1 <Callout> is empty. Write its text between <Callout …> and </Callout>.",
    ]),
  );

  it("is none where it has words", async () =>
    expect(await told('<Callout kind="note">\n\nWords.\n\n</Callout>')).toEqual([]));
});

it("a space behind the < of a block is told where it stands", async () => {
  expect(await told('< Callout kind="note">\n\nWords.\n\n</Callout>')).toEqual([
    "1 A space stands behind a <, and no block begins. Write <Callout, without the space.",
  ]);
});
