import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkContent } from "../../../../src/checks/content.ts";
import { KeptFolder } from "../../../../src/kept/kept-folder.ts";
import { type Verdict, verdictOf, verdictOn } from "../../../../src/site/whole/kept-verdict.ts";
import { EditedContent } from "../../../support/edited-content.ts";
import { randomFrom } from "../../../support/mutate.ts";

const EDITS = 25;
/** A run by hand takes the first few ways of editing; `npm test` takes all. */
const WAYS = process.env["EVERY_INPUT"] ? 20 : 3;
const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, { recursive: true })));

/** A site on the disk, with an engine beside it whose code can be changed. */
function site() {
  const root = mkdtempSync(join(tmpdir(), "kept-verdict-"));
  made.push(root);
  const at = (path: string) => join(root, path);
  const write = (path: string, bytes: Uint8Array | string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), bytes);
  };
  const engine = "node_modules/learning-briefs";
  write("node_modules/.package-lock.json", '{ "packages": {} }');
  write(`${engine}/lib/index.js`, "export default 1;");
  const project = {
    root,
    engine: at(engine),
    content: at("content"),
    shownContent: "content",
    hasOwnPages: true,
    out: at("dist"),
    work: at(".build"),
  };
  const content = new EditedContent(randomFrom(1));
  const save = ({ files }: EditedContent): void => {
    rmSync(project.content, { recursive: true, force: true });
    for (const [path, bytes] of files) write(`content/${path}`, bytes);
  };
  save(content);
  const cache = at(".build/cache");
  const ask = async (dir = cache) => {
    const kept = new KeptFolder(dir, "1.0.0");
    const verdict = await verdictOf(project, kept);
    // Who reads the content asks for what was parsed before.
    return { verdict, isKept: kept.tally.found + kept.tally.made === 0, kept };
  };
  const fresh = async (): Promise<Verdict> => verdictOn(await checkContent(project));
  const change = (path: string, from: string, to: string) =>
    write(path, readFileSync(at(path), "utf8").replace(from, to));
  return { at, write, change, save, ask, fresh, cache, engine };
}

const PUBLICATION = "content/publications/winter.mdx";

describe("a verdict that is kept", () => {
  it.each(Array.from({ length: WAYS }, (_, index) => index + 1))(
    "is what checking anew finds, after each of many edits (%i)",
    async (seed) => {
      const random = randomFrom(seed);
      const content = new EditedContent(random);
      const { save, ask, fresh } = site();
      const earlier = [new Map(content.files)];
      let times = 0;
      for (let edit = 0; edit < EDITS; edit++) {
        // Now and then somebody goes back to what was there before.
        if (random() < 0.3) {
          const back = earlier[Math.floor(random() * earlier.length)]!;
          content.files.clear();
          for (const [path, bytes] of back) content.files.set(path, bytes);
        } else content.edit();
        earlier.push(new Map(content.files));
        save(content);
        const expected = await fresh();
        expect((await ask()).verdict).toEqual(expected);
        const again = await ask();
        expect(again.verdict).toEqual(expected);
        if (again.isKept) times += 1;
      }
      expect(times).toBeGreaterThan(EDITS / 2);
    },
  );

  it("is found again with its problems and their texts, by a check that reads nothing", async () => {
    const { change, ask } = site();
    change(PUBLICATION, "](value:", "](value:no-");
    const [first, second] = [await ask(), await ask()];
    expect(first.isKept).toBe(false);
    expect(first.verdict.problems.length).toBeGreaterThan(0);
    expect([...first.verdict.sources.keys()]).toEqual([PUBLICATION]);
    expect(second).toMatchObject({ isKept: true, verdict: first.verdict });
  });

  it.each([
    ["a text", PUBLICATION],
    ["a picture", "content/publications/winter/ice.png"],
    ["the engine's code", "node_modules/learning-briefs/lib/index.js"],
    ["the installed packages", "node_modules/.package-lock.json"],
    ["a page of the site's own", "src/pages/story.mdx"],
    ["a public file", "public/robots.txt"],
  ])("is not asked for where %s has come or changed", async (_what, path) => {
    const { at, write, ask, fresh } = site();
    await ask();
    write(path, `${safely(() => readFileSync(at(path), "utf8")) ?? ""}\n`);
    const { isKept, verdict } = await ask();
    expect(isKept).toBe(false);
    expect(verdict).toEqual(await fresh());
    expect((await ask()).isKept).toBe(true);
  });

  it("is found where the content was as it is now before something else came of it", async () => {
    const { change, ask } = site();
    const { verdict } = await ask();
    change(PUBLICATION, "The winter after", "The winter");
    expect((await ask()).isKept).toBe(false);
    change(PUBLICATION, "The winter", "The winter after");
    expect(await ask()).toMatchObject({ isKept: true, verdict });
  });

  it("costs time only where what is kept is damaged", async () => {
    const { cache, ask, fresh } = site();
    await ask();
    const folder = join(cache, "verdict");
    const [file] = readdirSync(folder);
    const bytes = readFileSync(join(folder, file!));
    for (const damaged of [bytes.subarray(0, 40), Buffer.from(bytes).fill(32, 40, 50), Buffer.alloc(0)]) {
      writeFileSync(join(folder, file!), damaged);
      const { isKept, verdict } = await ask();
      expect(isKept).toBe(false);
      expect(verdict).toEqual(await fresh());
      expect((await ask()).isKept).toBe(true);
    }
  });

  it("costs time only where nothing can be kept", async () => {
    const { at, write, ask, fresh } = site();
    write("a-file", "");
    for (const _time of [1, 2]) {
      const { isKept, verdict, kept } = await ask(at("a-file/cache"));
      expect(isKept).toBe(false);
      expect(kept.fault).toBeDefined();
      expect(verdict).toEqual(await fresh());
    }
  });

  it("is not kept where something decides that no sum tells", async () => {
    const { at, ask, fresh, cache } = site();
    symlinkSync(at("node_modules"), at("content/elsewhere"));
    for (const _time of [1, 2]) {
      const { isKept, verdict } = await ask();
      expect(isKept).toBe(false);
      expect(verdict).toEqual(await fresh());
    }
    expect(readdirSync(cache)).not.toContain("verdict");
  });

  it("is not kept where a file was changed while it was checked", async () => {
    const { cache, change, ask } = site();
    const asked = ask();
    change(PUBLICATION, "The winter after", "The winter");
    await asked;
    expect(readdirSync(cache)).not.toContain("verdict");
  });
});

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
