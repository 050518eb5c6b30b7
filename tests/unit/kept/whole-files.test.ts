import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { linkTo, partTwins, sumOf, writeAnew } from "../../../src/kept/whole-files.ts";

const TEXT = "a file of a site";
const SUM = sumOf(Buffer.from(TEXT));

/** A folder of kept work with a file of a site in it, and that site. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), "whole-"));
  const at = (path: string): string => join(root, path);
  mkdirSync(at("dist"));
  writeFileSync(at("dist/a.txt"), TEXT);
  const open = (): KeptFolder => new KeptFolder(at("cache"), "1.0.0");
  expect(open().keepFile(SUM, at("dist/a.txt"))).toBe(true);
  const kept = at(`cache/site-file/${SUM}`);
  return { at, open, kept, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

const fileOf = (path: string): bigint => statSync(path, { bigint: true }).ino;

describe("a whole file", () => {
  it("is kept as another name of the same file, and put into the next site as one more", () => {
    using place = folder();
    const kept = place.open();
    expect(fileOf(place.kept)).toBe(fileOf(place.at("dist/a.txt")));
    expect(kept.putFile(SUM, place.at("next/deep/b.txt"))).toBe(true);
    expect(fileOf(place.at("next/deep/b.txt"))).toBe(fileOf(place.kept));
    expect([...kept.used]).toEqual([join("site-file", SUM)]);
    expect(Buffer.from(kept.readFile(SUM)!).toString()).toBe(TEXT);
  });

  it("is put over what stands in its place", () => {
    using place = folder();
    writeFileSync(place.at("dist/b.txt"), "another");
    expect(place.open().putFile(SUM, place.at("dist/b.txt"))).toBe(true);
    expect(readFileSync(place.at("dist/b.txt"), "utf8")).toBe(TEXT);
  });

  it("that was changed in its place is found out, taken away, and kept anew", () => {
    using place = folder();
    writeFileSync(place.at("dist/a.txt"), "changed");
    expect(place.open().putFile(SUM, place.at("next/a.txt"))).toBe(false);
    expect(existsSync(place.at("next/a.txt"))).toBe(false);
    expect(existsSync(place.kept)).toBe(false);
    expect(place.open().keepFile(SUM, Buffer.from(TEXT))).toBe(true);
    expect(place.open().putFile(SUM, place.at("next/a.txt"))).toBe(true);
    expect(readFileSync(place.at("dist/a.txt"), "utf8")).toBe("changed");
  });

  it("is kept in the place of none that is gone, nor where nothing can be kept", () => {
    using place = folder();
    const other = sumOf(Buffer.from("other"));
    expect(place.open().keepFile(other, place.at("dist/gone.txt"))).toBe(false);
    writeFileSync(place.at("file"), "");
    expect(new KeptFolder(place.at("file"), "1.0.0").keepFile(SUM, Buffer.from(TEXT))).toBe(false);
    expect(new KeptFolder(place.at("full"), "1.0.0", () => "", Infinity).keepFile(SUM, "x")).toBe(false);
    expect(existsSync(place.at("full"))).toBe(false);
  });

  it("is written where it cannot be linked", () => {
    using place = folder();
    // A folder has no second name on any system, as a file has none between two disks.
    expect(linkTo(place.at("dist"), place.at("other"))).toBe(false);
    writeFileSync(place.at("dist/target"), "what was linked");
    expect(linkTo(place.at("dist/target"), place.at("next/name"))).toBe(true);
    // What is written anew is a file of its own: what had the same name holds what it held.
    writeAnew(place.at("next/name"), "new");
    expect(readFileSync(place.at("dist/target"), "utf8")).toBe("what was linked");
  });

  it.skipIf(process.getuid?.() === 0)("is left where the folder may not be written", () => {
    using place = folder();
    chmodSync(place.at("cache/site-file"), 0o500);
    const kept = place.open();
    expect(kept.keepFile(sumOf(Buffer.from("b")), Buffer.from("b"))).toBe(false);
    expect(kept.fault).toBeDefined();
  });
});

it("two names in a site that are one file become two", () => {
  using place = folder();
  const kept = place.open();
  const names = ["one.txt", "two.txt", "three.txt"].map((name) => place.at(join("next", name)));
  for (const name of names.slice(0, 2)) kept.putFile(SUM, name);
  writeFileSync(names[2]!, TEXT);
  const own = fileOf(names[2]!);
  partTwins(names.map((name) => [name, SUM]));
  expect(new Set(names.map(fileOf)).size).toBe(3);
  expect(fileOf(names[2]!)).toBe(own);
  for (const name of names) expect(readFileSync(name, "utf8")).toBe(TEXT);
});
