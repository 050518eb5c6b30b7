import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/problems/rules.ts";
import { BASE, checkCase } from "../../support/overlay.ts";

/** Every folder here is a test: `<case>/content` is checked, and `<case>/problems.txt` is what an editor must see. */
const folder = join(import.meta.dirname, "../../fixtures/problems");
const cases = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe("content with a fault is told as an editor should read it", () => {
  it.each(cases)("%s", async (name) => {
    const { printed } = await checkCase(join(folder, name));
    expect(printed).toBe(pinned(join(folder, name, "problems.txt"), printed));
  });
});

describe("the rules", () => {
  it("are silent on the content that the cases start from", async () => {
    expect((await checkCase(BASE)).printed).toBe("No problems.\n");
  });

  it("are each tripped by a case", () => {
    const told = cases.map((name) => readFileSync(join(folder, name, "problems.txt"), "utf8")).join("\n");
    const tripped = new Set([...told.matchAll(/^\S.*:\d+:\d+ {2}([a-z-]+)/gm)].map((match) => match[1]!));
    expect(Object.keys(rules).filter((rule) => !tripped.has(rule))).toEqual([]);
  });
});

/** What is pinned; written where it is absent, and refused where it is absent in CI. */
function pinned(path: string, actual: string): string {
  if (!existsSync(path)) {
    if (process.env["CI"])
      return `${path} is missing: run the unit tests once outside CI, read the file and commit it.`;
    writeFileSync(path, actual);
  }
  return readFileSync(path, "utf8");
}
