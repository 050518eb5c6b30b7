import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { standingCode, standsWhole } from "../../../../src/site/bundle/standing-code.ts";

let root: string;
let all: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "standing-"));
  all = join(root, "cache", "code");
});
afterEach(() => rmSync(root, { recursive: true }));

/** The code of a build in its own folder. */
function codeOf(build: string, text = "export const app = 1;"): string {
  const folder = join(root, build, ".prerender");
  mkdirSync(join(folder, "chunks"), { recursive: true });
  writeFileSync(join(folder, "prerender-entry.1.mjs"), text);
  writeFileSync(join(folder, "chunks", "page.mjs"), "export {};");
  return folder;
}

it("stands at one place for all builds of the same code, and at another for other code", () => {
  const first = standingCode(codeOf("next-1"), all);
  expect(readdirSync(first).sort()).toEqual(["chunks", "prerender-entry.1.mjs"]);
  expect(existsSync(join(root, "next-1", ".prerender"))).toBe(false);
  expect(standingCode(codeOf("next-2"), all)).toBe(first);
  const other = standingCode(codeOf("next-3", "export const app = 2;"), all);
  expect(other).not.toBe(first);
  expect(readdirSync(all)).toHaveLength(2);
});

it("is put there anew where somebody has changed it or taken some of it away", () => {
  const standing = standingCode(codeOf("next-1"), all);
  writeFileSync(join(standing, "prerender-entry.1.mjs"), "export const app = 'theirs';");
  expect(standingCode(codeOf("next-2"), all)).toBe(standing);
  expect(readFileSync(join(standing, "prerender-entry.1.mjs"), "utf8")).toBe("export const app = 1;");
  rmSync(join(standing, "chunks", "page.mjs"));
  expect(standingCode(codeOf("next-3"), all)).toBe(standing);
  expect(existsSync(join(standing, "chunks", "page.mjs"))).toBe(true);
});

it("is whole where builds have put it, and nowhere else", () => {
  const standing = standingCode(codeOf("next-1"), all);
  expect(standsWhole(standing)).toBe(true);
  writeFileSync(join(standing, "chunks", "page.mjs"), "export const theirs = 1;");
  expect(standsWhole(standing)).toBe(false);
  expect(standsWhole(join(all, "gone"))).toBe(false);
  writeFileSync(join(all, "a-file"), "");
  expect(standsWhole(join(all, "a-file"))).toBe(false);
});

it("stays where it is, where there is no such place", () => {
  writeFileSync(join(root, "cache"), "no folder");
  const code = codeOf("next-1");
  expect(standingCode(code, all)).toBe(code);
  expect(existsSync(join(code, "chunks", "page.mjs"))).toBe(true);
});
