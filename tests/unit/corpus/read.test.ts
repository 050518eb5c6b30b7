import { describe, expect, it } from "vitest";
import { type ReadEffects, readContent } from "../../../src/corpus/read/folder.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Reads a folder with one file besides site.yaml. */
async function read(path: string, change: Partial<ReadEffects> = {}) {
  const problems = new Problems();
  const effects: ReadEffects = {
    list: async () => ["site.yaml", path],
    size: async () => 10,
    read: async () => bytes(SITE_YAML),
    ...change,
  };
  const folder = await readContent("/site/content", "content", problems, effects);
  return { ...folder, problems: problems.all.map(({ file, message }) => `${file}: ${message}`) };
}

describe("a content file", () => {
  it("is refused when it is huge, before it is read", async () => {
    const { problems, files, unreadable } = await read("datasets/a.yaml", {
      size: async (path) => (path.endsWith("a.yaml") ? 5_234_567 : 10),
      read: async (path) => (path.endsWith("a.yaml") ? Promise.reject(new Error("read")) : bytes(SITE_YAML)),
    });
    expect(problems).toEqual([
      "content/datasets/a.yaml: The file has 5.2 MB, more than the 5 MB that a page can carry.",
    ]);
    expect(files.map(({ path }) => path)).toEqual(["site.yaml"]);
    expect(unreadable.map(({ path }) => path)).toEqual(["datasets/a.yaml"]);
  });

  it("is refused when it cannot be opened", async () => {
    const denied = Object.assign(new Error("denied"), { code: "EACCES" });
    const { problems } = await read("datasets/a.yaml", {
      read: async (path) => (path.endsWith("a.yaml") ? Promise.reject(denied) : bytes(SITE_YAML)),
    });
    expect(problems).toEqual(["content/datasets/a.yaml: The file may not be opened."]);
  });

  it("may come from Windows: a byte order mark and carriage returns go", async () => {
    const { files } = await read("datasets/a.yaml", {
      read: async () => bytes("\uFEFFtitle: A\r\nunit: count\r\n"),
    });
    expect(files[0]!.text).toBe("title: A\nunit: count\n");
  });

  it("may come from an old Mac, where a carriage return ends every line", async () => {
    const { files, problems } = await read("datasets/a.yaml", {
      read: async () => bytes("title: A\runit: count\r"),
    });
    expect(files[0]!.text).toBe("title: A\nunit: count\n");
    expect(problems).toEqual([]);
  });

  it.each([
    ["UTF-16 from Windows", [0xff, 0xfe, 0x61, 0], "The file is UTF-16 text, not UTF-8."],
    ["UTF-16 without its mark", [0, 0x61, 0, 0x62], "The file is UTF-16 text, not UTF-8."],
    [
      "a packed document",
      [0x50, 0x4b, 3, 4, 0xff],
      "The file is a document of Word or another office program, not text.",
    ],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0xff], "The file is a PDF, not text."],
    ["a PDF of letters alone", [...Buffer.from("%PDF-1.7\n1 0 obj\n")], "The file is a PDF, not text."],
    ["Latin-1", [0x61, 0xe9, 0x61, 0x61], "The file is not UTF-8 text."],
  ])("is refused when it is %s", async (_what, content, message) => {
    const { problems } = await read("datasets/a.yaml", {
      read: async (path) => (path.endsWith("a.yaml") ? Uint8Array.from(content) : bytes(SITE_YAML)),
    });
    expect(problems).toEqual([`content/datasets/a.yaml: ${message}`]);
  });

  it("is refused when it has grown since it was measured", async () => {
    const { problems } = await read("datasets/a.yaml", {
      read: async (path) => (path.endsWith("a.yaml") ? new Uint8Array(6_000_000) : bytes(SITE_YAML)),
    });
    expect(problems).toEqual([
      "content/datasets/a.yaml: The file has 6.0 MB, more than the 5 MB that a page can carry.",
    ]);
  });

  it("is told when it has gone since it was listed", async () => {
    const gone = Object.assign(new Error("gone"), { code: "ENOENT" });
    const { problems } = await read("datasets/a.yaml", {
      read: async (path) => (path.endsWith("a.yaml") ? Promise.reject(gone) : bytes(SITE_YAML)),
    });
    expect(problems).toEqual([
      "content/datasets/a.yaml: The file was there a moment ago and is gone, or its name holds bytes that are no text.",
    ]);
  });

  it("is told when its folder may not be opened", async () => {
    const { problems } = await read("a", {
      list: async () => ["site.yaml", { path: "datasets", is: "closed folder" as const }],
    });
    expect(problems).toEqual(["content/datasets: This folder may not be opened."]);
  });

  it("is left alone where its name begins with a dot", async () => {
    const { files, others } = await read(".obsidian/workspace.yaml");
    expect([...files.map(({ path }) => path), ...others]).toEqual(["site.yaml"]);
  });
});

it("a folder that is not there is empty", async () => {
  const { files } = await read("a", { list: () => Promise.reject(new Error("ENOENT")) });
  expect(files).toEqual([]);
});

it("all problems of all files come in one run", async () => {
  const { problems } = await loadFiles({
    "publications/a.mdx": publication("\n{1}\n"),
    "publications/b.mdx": publication("\n[x](region:nowhere)\n"),
    "datasets/c.yaml": "title: [\n",
    "glossary/d.mdx": "No frontmatter.\n",
  });
  expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    "content/datasets/c.yaml yaml-syntax",
    "content/glossary/d.mdx schema",
    "content/publications/a.mdx mdx-forbidden",
    "content/publications/b.mdx broken-link",
  ]);
});
