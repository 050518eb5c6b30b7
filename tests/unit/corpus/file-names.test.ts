import { describe, expect, it } from "vitest";
import { checkFiles, sampleFiles } from "../docs/sample.ts";

const THERE = "content/publications/reading-clubs.mdx";

/** What check says of a copy of a publication under another name. */
async function toldOf(path: string): Promise<string> {
  const files = sampleFiles();
  files.set(path, files.get(THERE)!);
  return (await checkFiles(files)).print("file-name");
}

const said = (path: string, id: string, hint: string): string =>
  `${path}:1:1  file-name\n  "${id}" cannot be an address.\n  ${hint}`;

describe("a file name", () => {
  it.each([
    ["with spaces", "Two  words", "two-words"],
    ["with an accent, composed", "caf\u00e9", "cafe"],
    ["with an accent, decomposed", "cafe\u0301", "cafe"],
    ["in other letters than Latin ones", "\u0434\u043e\u043c", "untitled"],
    ["that JavaScript would take for its own", "__proto__", "proto"],
    ["that ends in a dot", "brief.", "brief"],
  ])("%s is refused, and mended", async (_what, id, mended) => {
    const path = `content/publications/${id}.mdx`;
    expect(await toldOf(path)).toBe(said(path, id, `Rename the file to ${mended}.mdx.`));
  });

  it("that differs from another in case alone gets no name that is there already", async () => {
    const path = "content/publications/Reading-Clubs.mdx";
    expect(await toldOf(path)).toBe(
      said(path, "Reading-Clubs", "Choose another name: reading-clubs.mdx is there already."),
    );
  });

  it("of a folder is mended where it stands", async () => {
    const path = "content/publications/My Brief/index.mdx";
    expect(await toldOf(path)).toBe(said(path, "My Brief", "Rename the folder to my-brief."));
  });

  it("does not steer the terminal that shows it", async () => {
    expect(await toldOf("content/publications/a\n\u001b[2Jb\u202e.mdx")).toBe(
      said(
        "content/publications/a\ufffd\ufffd[2Jb\ufffd.mdx",
        "a\n\ufffd[2Jb\ufffd",
        "Rename the file to a-2jb.mdx.",
      ),
    );
  });
});
