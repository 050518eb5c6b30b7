import { cpSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { codeOf } from "../../../src/kept/code-of.ts";

it("is the same in every clone, and another one where any code is another or stands elsewhere", () => {
  const root = mkdtempSync(join(tmpdir(), "code-"));
  const [one, other] = [join(root, "one"), join(root, "other")];
  mkdirSync(join(one, "deep"), { recursive: true });
  writeFileSync(join(one, "a.ts"), "export const a = 1;");
  writeFileSync(join(one, "deep", "b.js"), "export const b = 2;");
  cpSync(one, other, { recursive: true });
  const code = codeOf(one);
  expect(codeOf(other)).toBe(code);
  writeFileSync(join(other, "sheet.css"), "a { color: red }");
  expect(codeOf(other)).toBe(code);
  writeFileSync(join(other, "deep", "b.js"), "export const b = 3;");
  expect(codeOf(other)).not.toBe(code);
  cpSync(join(one, "deep", "b.js"), join(other, "deep", "b.js"));
  expect(codeOf(other)).toBe(code);
  renameSync(join(other, "deep", "b.js"), join(other, "b.js"));
  expect(codeOf(other)).not.toBe(code);
});
