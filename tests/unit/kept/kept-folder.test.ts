import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import type { Recipe } from "../../../src/kept/kept-work.ts";

/** A folder of kept work, and what is made with it: the bytes in capitals. */
function folder() {
  const root = mkdtempSync(join(tmpdir(), "kept-"));
  const dir = join(root, "cache");
  const capitals = (text: string): Recipe => ({
    kind: "capitals",
    by: { hand: "1" },
    of: [Buffer.from(text)],
  });
  const get = async (kept: KeptFolder, recipe: Recipe): Promise<string> => {
    const bytes = await kept.get(recipe, () =>
      Promise.resolve(Buffer.from(Buffer.concat(recipe.of).toString().toUpperCase())),
    );
    return Buffer.from(bytes).toString();
  };
  return {
    root,
    dir,
    capitals,
    /** What a build with this folder gets, and how much of it was there. */
    build: async (recipes: readonly Recipe[], engine = "1.0.0") => {
      const kept = new KeptFolder(dir, engine);
      const got = [];
      for (const recipe of recipes) got.push(await get(kept, recipe));
      return { got, ...kept.tally, fault: (kept.fault as NodeJS.ErrnoException | undefined)?.code };
    },
    files: () => readdirSync(join(dir, "capitals")).map((name) => join(dir, "capitals", name)),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

describe("kept work", () => {
  it("is made once, and found by all that decides it", async () => {
    using at = folder();
    const one = at.capitals("one");
    expect(await at.build([one])).toEqual({ got: ["ONE"], found: 0, made: 1, fault: undefined });
    expect(await at.build([one])).toEqual({ got: ["ONE"], found: 1, made: 0, fault: undefined });
    const others: Recipe[] = [
      { ...one, by: { hand: "2" } },
      { ...one, settings: { loud: true } },
      { ...one, of: [Buffer.from("on"), Buffer.from("e")] },
      { ...one, of: [Buffer.from("o"), Buffer.from("ne")] },
    ];
    expect(await at.build(others)).toMatchObject({ found: 0, made: 4 });
    expect(await at.build([one], "1.0.1")).toMatchObject({ found: 0, made: 1 });
  });

  it.each<[string, (files: string[]) => void]>([
    ["cut off", ([file]) => truncateSync(file!, 33)],
    ["empty", ([file]) => writeFileSync(file!, "")],
    ["changed", ([file]) => writeFileSync(file!, readFileSync(file!, "latin1").replace("O", "0"), "latin1")],
    ["another's", ([file, other]) => copyFileSync(other!, file!)],
  ])("that is %s is made again, and mended", async (_, harm) => {
    using at = folder();
    const recipes = [at.capitals("one"), at.capitals("two")];
    await at.build(recipes);
    harm(at.files());
    expect(await at.build(recipes)).toMatchObject({ got: ["ONE", "TWO"], found: 1, made: 1 });
    expect(await at.build(recipes)).toMatchObject({ got: ["ONE", "TWO"], found: 2 });
  });

  it("does without a folder that cannot be written, and says why", async () => {
    using at = folder();
    writeFileSync(at.dir, "a file stands there");
    expect(await at.build([at.capitals("one")])).toEqual({
      got: ["ONE"],
      found: 0,
      made: 1,
      fault: "ENOTDIR",
    });
    rmSync(at.dir);
    mkdirSync(at.dir);
    writeFileSync(join(at.dir, "capitals"), "a file stands there");
    expect(await at.build([at.capitals("one")])).toMatchObject({ got: ["ONE"], made: 1, fault: "ENOTDIR" });
  });

  it("leaves a disk alone that has too little room, and knows it", async () => {
    using at = folder();
    const [roomy, full] = [0, Infinity].map((room) => new KeptFolder(at.dir, "1.0.0", () => "", room));
    const make = () => Promise.resolve(Buffer.from("ONE"));
    expect(Buffer.from(await full!.get(at.capitals("one"), make)).toString()).toBe("ONE");
    expect([full!.hasNoRoom, full!.fault, existsSync(at.dir)]).toEqual([true, undefined, false]);
    expect([full, roomy].map((kept) => kept!.folderFor("code"))).toEqual([undefined, join(at.dir, "code")]);
    await roomy!.get(at.capitals("one"), make);
    expect([roomy!.hasNoRoom, at.files().length]).toEqual([false, 1]);
  });

  it("passes on a fault of what makes it, and keeps nothing of it", async () => {
    using at = folder();
    const kept = new KeptFolder(at.dir, "1.0.0");
    await expect(kept.get(at.capitals("one"), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(at.dir)).toBe(false);
  });

  it("leaves nothing half-written beside it", async () => {
    using at = folder();
    await at.build([at.capitals("one"), at.capitals("two")]);
    expect(at.files().map((file) => /[/\\][0-9a-f]{64}$/.test(file))).toEqual([true, true]);
  });
});
