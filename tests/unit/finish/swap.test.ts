import { spawn } from "node:child_process";
import {
  cpSync,
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
import { setImmediate as immediately, setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { exchange } from "../../../src/finish/swap/exchange.ts";
import {
  discard,
  isBuiltElsewhere,
  makeWorkFolders,
  removeWorkFolders,
  restoreInterrupted,
  swapIn,
} from "../../../src/finish/swap/swap.ts";

const FILES = 5;
const KILLS = 100;
const LOOKS = 10_000;
const SWAPS = 100;
const inTwoSteps = () => Promise.resolve(false);

/** A project whose last good build is number 0: all files of a build hold its number. */
function project() {
  const cwd = mkdtempSync(join(tmpdir(), "swap-"));
  const dist = join(cwd, "dist");
  const make = (dir: string, number: number): string => {
    mkdirSync(dir, { recursive: true });
    for (let file = 0; file < FILES; file += 1) writeFileSync(join(dir, String(file)), String(number));
    return dir;
  };
  make(dist, 0);
  return {
    cwd,
    dist,
    next: (number: number) => make(join(cwd, ".build", "next"), number),
    numbers: () => readdirSync(dist).map((name) => Number(readFileSync(join(dist, name), "utf8"))),
    leftovers: () => readdirSync(join(cwd, ".build")),
    [Symbol.dispose]: () => rmSync(cwd, { recursive: true, force: true }),
  };
}

/** Lets another process swap one build after the other while something is done here, and then kills it. */
async function whileSwapping(cwd: string, how: string[], during: () => Promise<void>): Promise<void> {
  const loop = fileURLToPath(new URL("swap-loop.ts", import.meta.url));
  const child = spawn(process.execPath, [loop, cwd, String(FILES), ...how], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await during();
  child.kill("SIGKILL");
  await ended;
  // Clears away what the process has left.
  removeWorkFolders(makeWorkFolders(cwd));
}

/** When a process is killed, in milliseconds after its first swap: spread over twenty. */
const moment = (kill: number): number => ((kill * 7) % 20) + kill / KILLS;

const scratch = project();
const hasOneStep = await exchange(scratch.next(1), scratch.dist);
scratch[Symbol.dispose]();

describe.skipIf(!hasOneStep)("a build that takes the place of the last in one step", () => {
  it("leaves a whole one there, and nothing else", async () => {
    using site = project();
    await swapIn(site.cwd, site.next(1));
    expect(site.numbers()).toEqual(Array<number>(FILES).fill(1));
    expect(site.leftovers()).toEqual([]);
  });

  it("leaves no moment without a build", async () => {
    using site = project();
    let looks = 0;
    await whileSwapping(site.cwd, [], async () => {
      // However slow the machine is: it is looked at often, while it is swapped often.
      for (; looks < LOOKS || site.numbers()[0]! <= SWAPS; looks += 1, await immediately())
        if (!existsSync(site.dist))
          expect.fail(`dist/ was absent when it was looked at for the ${looks}th time`);
    });
  });

  it(`may be killed whenever it likes (${KILLS} moments): one whole build is there, with nothing to put back`, async () => {
    using site = project();
    const seen = new Set<number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await whileSwapping(site.cwd, [], () => wait(moment(kill)));
      const [number, ...others] = site.numbers();
      expect(others).toEqual(Array<number>(FILES - 1).fill(number!));
      expect(site.leftovers()).toEqual([]);
      seen.add(number!);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe("a build that takes the place of the last in two steps", () => {
  it("leaves a whole one there, and nothing else", async () => {
    using site = project();
    await swapIn(site.cwd, site.next(1), inTwoSteps);
    expect(site.numbers()).toEqual(Array<number>(FILES).fill(1));
    expect(site.leftovers()).toEqual([]);
  });

  it("leaves moments without a build", async () => {
    using site = project();
    let wasAbsent = false;
    await whileSwapping(site.cwd, ["two-steps"], async () => {
      // Where there were none, this would never end; the test's own limit ends it.
      for (; !wasAbsent; await immediately()) wasAbsent = !existsSync(site.dist);
    });
    expect(wasAbsent).toBe(true);
  });

  it("may be killed whenever it likes: the next command puts back a whole one", async () => {
    using site = project();
    for (let kill = 0; kill < KILLS / 5; kill += 1) {
      await whileSwapping(site.cwd, ["two-steps"], () => wait(moment(kill)));
      restoreInterrupted(site.cwd);
      const [number, ...others] = site.numbers();
      expect(others).toEqual(Array<number>(FILES - 1).fill(number!));
    }
  });

  it("puts back the last where the new one cannot take its place", async () => {
    using site = project();
    mkdirSync(join(site.cwd, ".build"));
    await expect(swapIn(site.cwd, join(site.cwd, ".build", "missing"), inTwoSteps)).rejects.toThrow("ENOENT");
    expect(site.numbers()).toEqual(Array<number>(FILES).fill(0));
  });

  it("is put back by the next command where it was killed between the two", () => {
    using site = project();
    mkdirSync(join(site.cwd, ".build"));
    cpSync(site.dist, join(site.cwd, ".build", "previous"), { recursive: true });
    rmSync(site.dist, { recursive: true });
    restoreInterrupted(site.cwd);
    expect(site.numbers()).toEqual(Array<number>(FILES).fill(0));
  });
});

describe("a build that nobody needs any more", () => {
  const folderOf = (files: number) => {
    const folder = mkdtempSync(join(tmpdir(), "gone-"));
    for (let file = 0; file < files; file += 1) writeFileSync(join(folder, String(file)), "");
    return folder;
  };

  it("is gone at once where it is small", () => {
    const folder = folderOf(20);
    discard(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it("goes by itself where it is large", async () => {
    const folder = folderOf(5001);
    const gone = join(tmpdir(), `gone-${process.pid}`);
    discard(folder);
    // Who takes away what is left of its build does not wait for it.
    expect([existsSync(folder), existsSync(gone)]).toEqual([false, true]);
    await vi.waitUntil(() => !existsSync(gone), { timeout: 60_000 });
  });

  it("is taken away by the next build where nobody has", () => {
    using site = project();
    const gone = join(site.cwd, ".build", `gone-${process.pid}`);
    mkdirSync(gone, { recursive: true });
    removeWorkFolders(makeWorkFolders(site.cwd));
    expect(existsSync(gone)).toBe(false);
  });
});

it("a site is known to be built elsewhere while another process that runs has a folder for it", () => {
  const root = mkdtempSync(join(tmpdir(), "built-"));
  expect(isBuiltElsewhere(root)).toBe(false);
  mkdirSync(join(root, ".build", `next-${process.pid}`), { recursive: true });
  // No process has a number so high.
  mkdirSync(join(root, ".build", "next-99999999"));
  expect(isBuiltElsewhere(root)).toBe(false);
  mkdirSync(join(root, ".build", `next-${process.ppid}`));
  expect(isBuiltElsewhere(root)).toBe(true);
  rmSync(root, { recursive: true });
});
