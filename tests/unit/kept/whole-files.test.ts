import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { sumOf } from "../../../src/kept/whole-files.ts";

const TEXT = "a file of a site";
const SUM = sumOf(Buffer.from(TEXT));

/** A folder of kept work with a file of a site in it, and that site. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), "whole-"));
  const at = (path: string): string => join(root, path);
  writeFileSync(at("a.txt"), TEXT);
  const open = (): KeptFolder => new KeptFolder(at("cache"), "1.0.0");
  expect(open().keepFile(SUM, at("a.txt"))).toBe(true);
  const kept = at(`cache/site-file/${SUM}`);
  return { at, open, kept, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

describe("a whole file", () => {
  it("is kept under its sum, apart from the file that it was read from", () => {
    using place = folder();
    writeFileSync(place.at("a.txt"), "changed in its place");
    const kept = place.open();
    expect(Buffer.from(kept.readFile(SUM)!).toString()).toBe(TEXT);
    expect([...kept.used]).toEqual([join("site-file", SUM)]);
  });

  it("that is not what its name says is found out, taken away, and kept anew", () => {
    using place = folder();
    writeFileSync(place.kept, "changed");
    expect(place.open().readFile(SUM)).toBeUndefined();
    expect(existsSync(place.kept)).toBe(false);
    expect(place.open().keepFile(SUM, Buffer.from(TEXT))).toBe(true);
    expect(readFileSync(place.kept, "utf8")).toBe(TEXT);
  });

  it("is not kept of a file that is gone or holds something else, nor where nothing can be kept", () => {
    using place = folder();
    const other = sumOf(Buffer.from("other"));
    expect(place.open().keepFile(other, place.at("gone.txt"))).toBe(false);
    expect(place.open().keepFile(other, place.at("a.txt"))).toBe(false);
    writeFileSync(place.at("file"), "");
    expect(new KeptFolder(place.at("file"), "1.0.0").keepFile(SUM, Buffer.from(TEXT))).toBe(false);
    const full = new KeptFolder(place.at("full"), "1.0.0", () => "", Infinity);
    expect(full.keepFile(SUM, Buffer.from(TEXT))).toBe(false);
    expect(existsSync(place.at("full"))).toBe(false);
  });
});
