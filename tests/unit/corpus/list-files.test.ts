import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, win32 } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "../../../src/corpus/read/list-files.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { shownPath } from "../../../src/corpus/read/shown-path.ts";
import { SITE_YAML, publication } from "../../support/read.ts";

/** Windows has neither pipes nor sockets among its files. */
const isWindows = process.platform === "win32";

const top = mkdtempSync(join(tmpdir(), "lb-list-"));
const dir = join(top, "content");
const server = createServer();

beforeAll(async () => {
  if (isWindows) return;
  mkdirSync(join(dir, "publications", "brief.mdx"), { recursive: true });
  mkdirSync(join(dir, "glossary", "nothing"), { recursive: true });
  mkdirSync(join(dir, ".git"));
  writeFileSync(join(dir, ".git", "config"), "");
  writeFileSync(join(dir, "site.yaml"), SITE_YAML);
  writeFileSync(join(top, "elsewhere.mdx"), publication("Words."));
  writeFileSync(join(dir, "publications", "sound.mdx"), publication("Words."));
  symlinkSync("../../elsewhere.mdx", join(dir, "publications", "linked.mdx"));
  symlinkSync("nowhere.mdx", join(dir, "publications", "dangling.mdx"));
  symlinkSync("..", join(dir, "glossary", "circle"));
  symlinkSync("/dev/zero", join(dir, "glossary", "zero.mdx"));
  symlinkSync("nobody@host.1", join(dir, ".#lock"));
  spawnSync("sh", ["-c", 'mkfifo "$0"', join(dir, "datasets.yaml")]);
  await new Promise<void>((done) => server.listen(join(dir, "talk.mdx"), done));
});

afterAll(() => {
  server.close();
  rmSync(top, { recursive: true, force: true });
});

describe.skipIf(isWindows)("a content folder", () => {
  it("is listed whole, links unfollowed, and dotfiles passed over", async () => {
    const found = await listFiles(dir);
    const told = found.map((entry) => (typeof entry === "string" ? entry : `${entry.path}: ${entry.is}`));
    expect(told.sort()).toEqual([
      "datasets.yaml: pipe",
      "glossary/circle: link",
      "glossary/zero.mdx: link",
      "publications/brief.mdx: folder named like a file",
      "publications/dangling.mdx: link",
      "publications/linked.mdx: link",
      "publications/sound.mdx",
      "site.yaml",
      "talk.mdx: socket",
    ]);
  });

  it("has a problem for each thing that is no file, and none for what links to them", async () => {
    writeFileSync(join(dir, "publications", "sound.mdx"), publication("See [this](publication:linked)."));
    const { problems, corpus } = await loadCorpus(dir, { cwd: top });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(
      [
        "content/datasets.yaml file-unexpected",
        "content/glossary/circle file-unexpected",
        "content/glossary/zero.mdx file-unexpected",
        "content/publications/brief.mdx file-unexpected",
        "content/publications/dangling.mdx file-unexpected",
        "content/publications/linked.mdx file-unexpected",
        "content/talk.mdx file-unexpected",
      ].sort(),
    );
    expect(corpus?.unread).toContain("publication:linked");
  });
});

describe("a folder is shown", () => {
  it.each([
    ["C:\\site", "C:\\site\\content", "content"],
    ["C:\\site", "C:\\site\\a\\content", "a/content"],
    ["C:\\site\\content", "C:\\site\\content", "content"],
    ["C:\\site", "D:\\shared\\content", "D:/shared/content"],
    ["C:\\site\\deep", "C:\\site\\content", "../content"],
  ])("on Windows, from %s: %s", (cwd, folder, shown) => {
    expect(shownPath(cwd, folder, win32)).toBe(shown);
  });

  it("with a backslash in its name, where that is an ordinary letter", () => {
    expect(shownPath("/site", "/site/a\\b")).toBe("a\\b");
  });
});
