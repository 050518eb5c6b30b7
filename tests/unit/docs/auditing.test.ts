import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { main } from "../../../src/cli/main.ts";
import { fencesOf, readPage } from "./sample.ts";

it("docs/auditing.md shows what audit prints of its example", async () => {
  const fences = fencesOf(readPage("docs/auditing.md"));
  const at = fences.findIndex(({ language }) => language === "csv");
  const cwd = mkdtempSync(join(tmpdir(), "auditing-"));
  try {
    writeFileSync(join(cwd, "figures.csv"), `${fences[at]!.code}\n`);
    const printed: string[] = [];
    const effects = { cwd, env: {}, out: (text: string) => void printed.push(text), err: () => {} };
    expect(await main(["audit", "figures.csv"], effects)).toBe(1);
    expect(printed.join("\n")).toBe(fences[at + 1]!.code);
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
