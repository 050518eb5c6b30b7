import { expect, it } from "vitest";
import type { Recipe } from "../../../src/kept/kept-work.ts";
import { printFaces } from "../../../src/theme/print-faces.ts";

/** Keeps what is made, and counts what had to be made. */
function keeping() {
  const pieces = new Map<string, Uint8Array>();
  const made: string[] = [];
  const get = async (recipe: Recipe, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const key = JSON.stringify([
      recipe.kind,
      recipe.settings,
      recipe.of.map((part) => Buffer.from(part).toString("base64")),
    ]);
    if (!pieces.has(key)) {
      pieces.set(key, await make());
      made.push(recipe.kind);
    }
    return pieces.get(key)!;
  };
  return { kept: { get }, made };
}

const letters = new Set([..."Learning briefs é"].map((letter) => letter.codePointAt(0)!));

it("cuts the same faces of what was kept, and reads no file of a typeface for it", async () => {
  const { kept, made } = keeping();
  const first = await printFaces({}, letters, kept);
  expect(new Set(made)).toEqual(new Set(["typeface-facts", "print-face"]));
  made.length = 0;
  const again = await printFaces({}, letters, kept);
  expect(made).toEqual([]);
  expect(again).toEqual(first);
  expect(first.families.text[0]!.letters.has("é".codePointAt(0)!)).toBe(true);
});
