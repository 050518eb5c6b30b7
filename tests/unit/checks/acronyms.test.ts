import { describe, expect, it } from "vitest";
import { checkFiles, sampleFiles } from "../docs/sample.ts";

/** What is told of a paragraph of a text that has no problem otherwise. */
async function told(paragraph: string): Promise<string[]> {
  const files = sampleFiles();
  const path = "content/publications/opening-hours.mdx";
  files.set(path, `${files.get(path) as string}\n${paragraph}\n`);
  const { problems } = await checkFiles(files);
  return problems.filter(({ rule }) => rule === "undefined-acronym").map(({ message }) => message);
}

describe("the code of a currency", () => {
  it.each([
    'It cost <Stated source="the accounts">EUR 12</Stated>.',
    'It cost <Stated source="the accounts">12 CHF</Stated>.',
    'It cost <Stated source="the accounts">1.2 million USD</Stated>.',
    'It cost <Stated source="the accounts">US$13m</Stated>.',
    "It is told in US$ alone.",
  ])("needs no definition beside an amount: %s", async (text) => expect(await told(text)).toEqual([]));

  it.each([
    ["The EUR is strong.", "No page says what EUR stands for."],
    ["The US joined.", "No page says what US stands for."],
    ["In 2020 RLSB members came.", "No page says what RLSB stands for."],
  ])("and does elsewhere: %s", async (text, message) => expect(await told(text)).toEqual([message]));
});
