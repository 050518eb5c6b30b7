import { describe, expect, it } from "vitest";
import { type ReadEffects, readContent } from "../../../src/corpus/read.ts";
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
    expect(problems).toEqual(["content/datasets/a.yaml: The file cannot be read (EACCES)."]);
  });

  it("may come from Windows: a byte order mark and carriage returns go", async () => {
    const { files } = await read("datasets/a.yaml", {
      read: async () => bytes("\uFEFFtitle: A\r\nunit: count\r\n"),
    });
    expect(files[0]!.text).toBe("title: A\nunit: count\n");
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
