import { cpSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { hasLetters, machineFonts } from "../../../src/kept/machine-fonts.ts";

it("is the same on machines with the same typefaces, and another where one is added, renamed or another size", () => {
  const root = mkdtempSync(join(tmpdir(), "fonts-"));
  const [one, other, none] = [join(root, "one"), join(root, "other"), join(root, "none")];
  mkdirSync(join(one, "truetype"), { recursive: true });
  writeFileSync(join(one, "truetype", "a.ttf"), "abc");
  cpSync(one, other, { recursive: true });
  const sum = machineFonts([one, none]);
  expect(machineFonts([other, none])).toBe(sum);
  writeFileSync(join(other, "b.otf"), "b");
  const added = machineFonts([other, none]);
  renameSync(join(other, "b.otf"), join(other, "c.otf"));
  const renamed = machineFonts([other, none]);
  writeFileSync(join(other, "c.otf"), "longer");
  const sums = [sum, added, renamed, machineFonts([other, none]), machineFonts([none])];
  expect(new Set(sums).size).toBe(5);
});

it.each([
  ['<svg><text x="1">a</text></svg>', true],
  ["<svg:svg><svg:text>a</svg:text></svg:svg>", true],
  ["<svg><textPath/><title>text</title><path/></svg>", false],
])("sees the letters of %s: %s", (drawing, has) => expect(hasLetters(Buffer.from(drawing))).toBe(has));
