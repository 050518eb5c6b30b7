import { expect, it } from "vitest";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import type { Recipe } from "../../../src/kept/kept-work.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

it("makes again what the engine's own code has made, where that has changed, and nothing else", async () => {
  const dir = mkdtempSync(join(tmpdir(), "kept-"));
  const made = async (code: string, recipe: Recipe): Promise<number> => {
    const kept = new KeptFolder(dir, "1.0.0", () => code);
    await kept.get(recipe, () => Promise.resolve(Buffer.from("made")));
    return kept.tally.made;
  };
  const packed: Recipe = { kind: "packed", by: { zlib: "1" }, of: [Buffer.from("text")] };
  const written: Recipe = { ...packed, kind: "written", isOurs: true };
  expect([await made("old", packed), await made("old", written)]).toEqual([1, 1]);
  expect([await made("old", packed), await made("old", written)]).toEqual([0, 0]);
  expect([await made("new", packed), await made("new", written)]).toEqual([0, 1]);
  rmSync(dir, { recursive: true });
});
