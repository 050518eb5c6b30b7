import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { parseMdx } from "../../../src/corpus/parse/mdx/parse.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { collectGarbage } from "../../../src/threads/collect-garbage.ts";

const CONTENT = join(import.meta.dirname, "..", "..", "..", "content");

async function inUse(): Promise<NodeJS.MemoryUsage> {
  await collectGarbage({ worth: 0 });
  return process.memoryUsage();
}

it("of what was kept of a text, no more is held than its nodes, in few bytes", async () => {
  const dir = mkdtempSync(join(tmpdir(), "memory-"));
  try {
    const before = await inUse();
    const { corpus } = await loadCorpus(CONTENT, { kept: new KeptFolder(dir, "1.0.0") });
    const after = await inUse();
    expect(corpus!.publications.length).toBeGreaterThan(0);
    const parsed = join(dir, "parsed");
    const written = readdirSync(parsed).reduce((sum, name) => sum + statSync(join(parsed, name)).size, 0);
    expect(written).toBeGreaterThan(100_000);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(written / 2);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

it("a title holds nothing of the text that it was cut from", async () => {
  const titleOf = (number: number): unknown => {
    const text = `---\ntitle: A title of text ${number}, long enough\n---\n\n${"Words and words. ".repeat(50_000)}`;
    const { frontmatter } = parseMdx({ path: "a.mdx", shown: "a.mdx", text }, new Problems())!;
    return (frontmatter!.data as { title: unknown }).title;
  };
  titleOf(0);
  const before = await inUse();
  const titles = Array.from({ length: 10 }, (_, number) => titleOf(number + 1));
  const after = await inUse();
  // The texts have 8.5 million letters.
  expect(after.heapUsed - before.heapUsed).toBeLessThan(3_000_000);
  expect(titles[9]).toBe("A title of text 10, long enough");
});
