import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boundFolder } from "../../../src/kept/bound-folder.ts";

const NOW = Date.UTC(2026, 10, 29);
const nameOf = (letter: string) => letter.repeat(64);

/** Pieces of 100 bytes, `a` the oldest. */
function folder(...names: string[]) {
  const dir = mkdtempSync(join(tmpdir(), "bound-"));
  mkdirSync(join(dir, "kind"));
  names.forEach((name, index) => {
    const path = join(dir, "kind", name);
    writeFileSync(path, Buffer.alloc(100));
    const written = NOW / 1000 - (names.length - index) * 60;
    utimesSync(path, written, written);
  });
  return {
    bound: (used: string[], always: number) =>
      boundFolder(dir, new Set(used.map((name) => join("kind", name))), { always, now: NOW }),
    left: () => readdirSync(join(dir, "kind")).map((name) => name.replace(/^(.)\1{63}/, "$1")),
    age: (name: string, minutes: number) =>
      utimesSync(join(dir, "kind", name), NOW / 1000 - minutes * 60, NOW / 1000 - minutes * 60),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}

describe("a folder of kept work", () => {
  const all = ["a", "b", "c", "d", "e", "f"].map(nameOf);

  it("keeps everything within its bounds", async () => {
    using at = folder(...all);
    expect(await at.bound([], 600)).toBe(600);
    expect(at.left()).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("loses what was not used and was written first", async () => {
    using at = folder(...all);
    expect(await at.bound([nameOf("a")], 350)).toBe(400);
    expect(at.left()).toEqual(["a", "d", "e", "f"]);
  });

  it("may hold four times what the last build used", async () => {
    using at = folder(...all);
    expect(await at.bound([nameOf("e")], 0)).toBe(400);
    expect(await at.bound([nameOf("e"), nameOf("f")], 0)).toBe(400);
    expect(at.left()).toEqual(["c", "d", "e", "f"]);
  });

  it("loses what killed builds have left half-written, and not what is being written", async () => {
    using at = folder(`${nameOf("a")}.12-0`, `${nameOf("b")}.13-0`, nameOf("c"));
    at.age(`${nameOf("a")}.12-0`, 61);
    expect(await at.bound([], 1000)).toBe(200);
    expect(at.left()).toEqual(["b.13-0", "c"]);
  });

  it("may be missing", async () => {
    expect(await boundFolder(join(tmpdir(), "there-is-no-such-folder"), new Set())).toBe(0);
  });
});
