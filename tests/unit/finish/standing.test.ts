import { existsSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lend, putBySum, putFile } from "../../../src/finish/standing.ts";
import { linkTo, sumOf, writeAnew } from "../../../src/kept/whole-files.ts";
import { siteOf } from "./site.ts";

const fileOf = (path: string): bigint => statSync(path, { bigint: true }).ino;
const bytes = (text: string): Buffer => Buffer.from(text);

describe("a file of a build", () => {
  it("is that of the last one where it is the same, and another where it is not", () => {
    using last = siteOf({ "same.txt": "same", "deep/other.txt": "before" });
    using next = siteOf({});
    const folders = { dir: next.dir, standing: last.dir };
    putFile(folders, "same.txt", bytes("same"));
    putFile(folders, "deep/other.txt", bytes("after"));
    putFile(folders, "new.txt", bytes("same"));
    expect(fileOf(join(next.dir, "same.txt"))).toBe(fileOf(join(last.dir, "same.txt")));
    expect(["same.txt", "deep/other.txt", "new.txt"].map(next.read)).toEqual(["same", "after", "same"]);
    // No two names in one build are one file.
    expect(fileOf(join(next.dir, "new.txt"))).not.toBe(fileOf(join(next.dir, "same.txt")));
    expect(last.read("deep/other.txt")).toBe("before");
  });

  it("is known by its sum too, and read where it has to be written", () => {
    using last = siteOf({ "same.txt": "same", "changed.txt": "changed by hand" });
    using next = siteOf({});
    const folders = { dir: next.dir, standing: last.dir };
    const put = (path: string, text: string, read = () => bytes(text) as Buffer | undefined) =>
      putBySum(folders, path, { sum: sumOf(bytes(text)), read });
    const never = () => {
      throw new Error("It is read.");
    };
    expect(put("same.txt", "same", never)).toBe(true);
    expect(put("changed.txt", "as it was built")).toBe(true);
    expect(next.read("changed.txt")).toBe("as it was built");
    expect(put("lost.txt", "lost", () => undefined)).toBe(false);
    expect(putBySum({ dir: next.dir }, "none.txt", { sum: "", read: () => bytes("none") })).toBe(true);
  });

  it("is not that of a build which takes the place of the last one while it is looked at", () => {
    using last = siteOf({ "page.html": "before" });
    using next = siteOf({});
    const swapped = (standing: Buffer): boolean => {
      const isSame = standing.equals(bytes("before"));
      rmSync(join(last.dir, "page.html"));
      writeFileSync(join(last.dir, "page.html"), "after");
      return isSame;
    };
    expect(lend({ dir: next.dir, standing: last.dir }, "page.html", swapped)).toBe(false);
    expect(existsSync(join(next.dir, "page.html"))).toBe(false);
  });

  it("is written where a link to a file stands", () => {
    using last = siteOf({ "target.txt": "linked" });
    using next = siteOf({});
    symlinkSync(join(last.dir, "target.txt"), join(last.dir, "link.txt"));
    putFile({ dir: next.dir, standing: last.dir }, "link.txt", bytes("linked"));
    expect(lstatSync(join(next.dir, "link.txt")).isFile()).toBe(true);
    expect(next.read("link.txt")).toBe("linked");
  });

  it("is written into by nobody: what takes its place leaves that of the last build as it was", () => {
    using last = siteOf({ "same.txt": "same" });
    using next = siteOf({ "same.txt": "made before" });
    putFile({ dir: next.dir, standing: last.dir }, "same.txt", bytes("same"));
    expect(fileOf(join(next.dir, "same.txt"))).toBe(fileOf(join(last.dir, "same.txt")));
    writeAnew(join(next.dir, "same.txt"), "another");
    expect(readFileSync(join(last.dir, "same.txt"), "utf8")).toBe("same");
  });

  it("is written where a disk has no second names", () => {
    using last = siteOf({ "a/b.txt": "b" });
    using next = siteOf({});
    // A folder has none anywhere.
    expect(linkTo(join(last.dir, "a"), join(next.dir, "a"))).toBe(false);
    writeFileSync(join(next.dir, "a"), "a file where a folder is to be");
    expect(linkTo(join(last.dir, "a/b.txt"), join(next.dir, "a/b.txt"))).toBe(false);
  });
});
