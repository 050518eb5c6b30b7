import { describe, expect, it } from "vitest";
import { checkFiles, sampleFiles } from "../docs/sample.ts";

/** What is told of lines at the end of a text that has no problem otherwise, each as message and mend. */
async function told(lines: string): Promise<string[]> {
  const files = sampleFiles();
  const path = "content/publications/opening-hours.mdx";
  files.set(path, `${files.get(path) as string}\n${lines}\n`);
  const { problems } = await checkFiles(files);
  return problems.map(({ message, hint }) => `${message} ${hint}`);
}

describe("a link that is no link yet is one problem, with the link that is meant", () => {
  it.each([
    [
      "See [](term:reading-club).",
      "This link has no words, and readers do not see it. Write them between the square brackets: [words](term:reading-club).",
    ],
    [
      "It had [1,300](Value:visits/harbor/after) visits.",
      "No page has the address Value:visits/harbor/after. Change it to value:visits/harbor/after.",
    ],
    [
      "It had [1,300](visits/harbor/after) visits.",
      "No page has the address visits/harbor/after. Change it to value:visits/harbor/after.",
    ],
    [
      "A [club](Term:reading-club).",
      "No page has the address Term:reading-club. Change it to term:reading-club.",
    ],
    [
      "A [club](x).",
      "No page has the address x. Write a typed link, such as publication:its-id, so that it is checked and moves along.",
    ],
    ["The [tables](/dat/).", "No page has the address /dat/. Change it to /data/."],
  ])("%s", async (text, problem) => expect(await told(text)).toEqual([problem]));

  it.each([
    "A [**club**](term:reading-club).",
    "The [tables](/data/), [1,300](value:visits/harbor/after) visits.",
  ])("and an honest one is none: %s", async (text) => expect(await told(text)).toEqual([]));
});

describe("a note that is no note yet is one problem", () => {
  it.each([
    [
      "One.[^own]\n\n[^own] The note.",
      "A colon is missing behind [^own], and this is no note. Write [^own]: and the note behind it.",
    ],
    [
      "One.[^own]\n\n[^own]:",
      "The note [^own] is empty. Write its words behind the colon, as in [^own]: The note. Where it goes on below, indent it by four spaces.",
    ],
    [
      "One.[^ own]\n\n[^ own]: The note.",
      "The name of a note has no spaces. Write [^own], here and where the note is called.",
    ],
    ["One.[^own]", "No note is written for [^own]. Add a line at the end of the file: [^own]: The note."],
  ])("%j", async (text, problem) => expect(await told(text)).toEqual([problem]));

  it.each([
    "One.[^own]\n\n[^own]: The note.",
    "One.[^own]\n\n[^own]:\n    The note.",
    "One.[^own]\n\n[^own]: - Item.",
  ])("and an honest one is none: %j", async (text) => expect(await told(text)).toEqual([]));
});

describe("the id of a heading", () => {
  it.each(["## Late [ #late ]", "## Late [# late]", "## Late [sic] [#late]"])(
    "may have spaces in its brackets: %s",
    async (text) => expect(await told(text)).toEqual([]),
  );
});
