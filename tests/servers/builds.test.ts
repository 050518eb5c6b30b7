import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { run as verify } from "../../src/cli/verify.ts";
import { exchange } from "../../src/publish/exchange.ts";
import { remove, restoreInterrupted } from "../../src/publish/swap.ts";
import { BASE } from "../support/overlay.ts";
import { copyProject } from "../support/project.ts";

const KILLS = 20;
const SWAP_KILLS = 10;
const small = join(BASE, "content");
const sums = (dir: string): string => readFileSync(join(dir, "dist/SHA256SUMS.txt"), "utf8");

describe("two builds of one project", () => {
  it("give the same bytes in two folders, at two times, in two time zones and languages", () => {
    using one = copyProject();
    using other = copyProject({ name: "with spaces & ümlauts " });
    const SITE_URL = "https://briefs.example.org";
    const first = one.run("build", { TZ: "Pacific/Kiritimati", LC_ALL: "C", SITE_URL });
    const second = other.run("build", {
      TZ: "America/Los_Angeles",
      LC_ALL: "tr_TR.UTF-8",
      LANG: "tr_TR.UTF-8",
      NODE_OPTIONS: `--import=${join(import.meta.dirname, "next-year.mjs")}`,
      SITE_URL,
    });
    expect(first).toEqual({ status: 0, output: second.output });
    expect(sums(one.dir).split("\n").length).toBeGreaterThan(200);
    expect(sums(other.dir)).toBe(sums(one.dir));
  });
});

describe("a build that is killed", () => {
  it(`leaves the last good one whole, whenever it is killed (${KILLS} moments, and ${SWAP_KILLS} about the swap)`, async () => {
    using project = copyProject({ content: small });
    const { dir } = project;
    const start = performance.now();
    expect(project.run("build").output).toContain("Built 1 publications into dist/.");
    // A second build is faster: it finds what the first has cached.
    const whole = (performance.now() - start) * 0.9;
    const moments = [
      ...Array.from({ length: KILLS }, (_, moment) => () => wait((whole * (moment + 0.5)) / KILLS)),
      ...Array.from({ length: SWAP_KILLS }, (_, moment) => async (ended: AbortSignal) => {
        await lastFileWritten(dir, ended);
        await wait(moment * 2);
      }),
    ];
    const outcomes: string[] = [];
    for (const [number, moment] of moments.entries()) {
      const before = sums(dir);
      changeContent(dir, number);
      await buildAndKill(dir, moment);
      // Where a swap takes two steps, the next command restores.
      if (!(await swapsInOneStep(dir))) restoreInterrupted(dir);
      expect(await told(dir)).toMatch(/^All \d+ files at dist are those that were built\.$/);
      outcomes.push(sums(dir) === before ? "last" : "new");
    }
    expect(outcomes.filter((outcome) => outcome === "last").length).toBeGreaterThan(KILLS / 3);
    expect(outcomes.slice(KILLS)).toContain("new");
    // What the kills have left is no hindrance, and is cleared away.
    expect(project.run("build").status).toBe(0);
    expect(readdirSync(join(dir, ".build"))).toEqual([]);
    expect(await told(dir)).toMatch(/^All /);
  });
});

/** Makes the next build another one than the last. */
function changeContent(dir: string, number: number): void {
  const path = join(dir, "content/site.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^tagline: .*$/m, `tagline: Edition ${number}`));
}

async function buildAndKill(cwd: string, moment: (ended: AbortSignal) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ["src/cli/main.ts", "build"], {
    cwd,
    stdio: "ignore",
    detached: true,
  });
  const stop = new AbortController();
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve(stop.abort())));
  await Promise.race([ended, moment(stop.signal)]);
  try {
    // The whole group: compilers run as processes of their own.
    process.kill(-child.pid!, "SIGKILL");
  } catch {
    // It was done before.
  }
  await ended;
}

/** Waits until a build has written its last file, before the swap. */
async function lastFileWritten(dir: string, ended: AbortSignal): Promise<void> {
  const isWritten = (name: string): boolean => existsSync(join(dir, ".build", name, "SHA256SUMS.txt"));
  // What earlier kills have left is whole as well.
  for (const old of readdirSync(join(dir, ".build"))) remove(join(dir, ".build", old));
  while (!ended.aborted && !readdirSync(join(dir, ".build")).some(isWritten)) await wait(1);
}

async function swapsInOneStep(dir: string): Promise<boolean> {
  const [one, other] = [join(dir, "one"), join(dir, "other")];
  for (const folder of [one, other]) mkdirSync(folder);
  const done = await exchange(one, other);
  for (const folder of [one, other]) remove(folder);
  return done;
}

/** What `verify` says of the build: every file is what its sum says, and there is no other. */
async function told(dir: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  await verify(["dist"], { cwd: dir, env: {}, out: print, err: print });
  return printed.join("\n");
}
