import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { exchange } from "../../src/finish/swap/exchange.ts";
import { listFiles } from "../../src/finish/site-files.ts";
import { SUMS, readSums } from "../../src/finish/sums.ts";
import { remove, restoreInterrupted } from "../../src/finish/swap/swap.ts";
import { BASE } from "../support/overlay.ts";
import { copyProject } from "../support/project.ts";

const KILLS = 6;
/** At least so many, and as many more as it takes to come behind the swap: unit/finish/swap.test.ts kills at a hundred moments of it. */
const SWAP_KILLS = 3;
const small = join(BASE, "content");
const sums = (dir: string): string => readFileSync(join(dir, "dist/SHA256SUMS.txt"), "utf8");

describe("two builds of one project", () => {
  const elsewhere = {
    TZ: "America/Los_Angeles",
    LC_ALL: "tr_TR.UTF-8",
    LANG: "tr_TR.UTF-8",
    NODE_OPTIONS: `--import=${join(import.meta.dirname, "next-year.mjs")}`,
  };

  it("give the same bytes in two folders, at two times, in two time zones and languages", () => {
    using other = copyProject({ name: "with spaces & ümlauts " });
    // Fresh beside one that may have found what was kept: those are the same bytes too.
    expect(other.run("build -- --fresh", { SITE_URL: "", ...elsewhere })).toMatchObject({ status: 0 });
    const first = readFileSync(join(inject("dist"), SUMS), "utf8");
    expect(first.split("\n").length).toBeGreaterThan(200);
    expect(sums(other.dir)).toBe(first);
  });

  it("give the same feed and sitemap too, where the site has an address", () => {
    using other = copyProject({ content: small, name: "with spaces & ümlauts " });
    expect(
      other.run("build -- --fresh", { SITE_URL: "https://example.org/briefs/", ...elsewhere }),
    ).toMatchObject({
      status: 0,
    });
    expect(sums(other.dir)).toMatch(/ feed\.xml$/m);
    expect(sums(other.dir)).toBe(sums(inject("small")));
  });
});

describe("files that are made while code is bundled", () => {
  /** Builds in a folder where nothing is kept. */
  const withSettings = (settings: string) => {
    const project = copyProject({ content: small, keepsApart: true });
    const file = join(project.dir, "astro.config.mjs");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace("export default {", `export default {${settings}`),
    );
    return project;
  };

  it("name the address of the site, where its settings alone say it", () => {
    using project = withSettings('site: "https://example.org",');
    expect(project.run("build")).toMatchObject({ status: 0 });
    expect(sums(project.dir)).toMatch(/ feed\.xml$/m);
    changeContent(project.dir);
    // With what was bundled then, and by Astro alone.
    expect(project.run("build")).toMatchObject({ status: 0 });
    const again = sums(project.dir);
    expect(project.run("build -- --fresh")).toMatchObject({ status: 0 });
    expect(sums(project.dir)).toBe(again);
  });

  it("are made by Astro with all else, where a site has more to it than ours", () => {
    using project = withSettings("vite: { plugins: [{ name: 'own' }] }, ");
    using other = withSettings("");
    expect(project.run("build")).toMatchObject({ status: 0 });
    expect(other.run("build")).toMatchObject({ status: 0 });
    expect(sums(project.dir)).toBe(sums(other.dir));
  });
});

describe("a build that is killed", () => {
  it(`leaves the last good one whole, whenever it is killed (${KILLS} moments, and some about the swap)`, async () => {
    using project = copyProject({ content: small, built: inject("small") });
    const { dir } = project;
    // The first keeps what the others find: they take less time.
    const buildOnce = (): number => {
      changeContent(dir);
      const start = performance.now();
      expect(project.run("build").output).toContain("Built 1 publication into dist/.");
      return performance.now() - start;
    };
    buildOnce();
    const whole = buildOnce();
    const outcomes: string[] = [];
    const killAt = async (moment: (ended: AbortSignal) => Promise<void>): Promise<void> => {
      const before = sums(dir);
      changeContent(dir);
      await buildAndKill(dir, moment);
      // Where a swap takes two steps, the next command restores.
      if (!(await swapsInOneStep(dir))) restoreInterrupted(dir);
      expect(await told(dir)).toMatch(/^All \d+ files at dist are those that were built\.$/);
      outcomes.push(sums(dir) === before ? "last" : "new");
    };
    for (let kill = 0; kill < KILLS; kill += 1) await killAt(() => wait((whole * (kill + 0.5)) / KILLS));
    expect(outcomes.filter((outcome) => outcome === "last").length).toBeGreaterThan(KILLS / 3);
    // However slow the machine is: each comes later than the one before, until one is too late.
    for (let kill = 0; kill < SWAP_KILLS || !outcomes.slice(KILLS).includes("new"); kill += 1)
      await killAt(async (ended) => {
        await lastFileWritten(dir, ended);
        await wait(3 ** kill - 1);
      });
    // What the kills have left is no hindrance, and is cleared away.
    expect(project.run("build").status).toBe(0);
    expect(readdirSync(join(dir, ".build"))).toEqual(["cache"]);
    expect(await told(dir)).toMatch(/^All /);
  });
});

/** Makes the next build another one than all that were before. */
function changeContent(dir: string): void {
  const path = join(dir, "content/site.yaml");
  writeFileSync(
    path,
    readFileSync(path, "utf8").replace(/^tagline: .*$/m, `tagline: Edition ${randomUUID()}`),
  );
}

async function buildAndKill(cwd: string, moment: (ended: AbortSignal) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, ["src/cli/checkout.js", "build"], {
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
  for (const old of readdirSync(join(dir, ".build"))) if (old !== "cache") remove(join(dir, ".build", old));
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
  await main(["verify", "dist"], { cwd: dir, env: {}, out: print, err: print });
  const files = (await listFiles(join(dir, "dist"))).filter((path) => path !== SUMS);
  expect(files).toEqual([...readSums(sums(dir))!.keys()]);
  return printed.join("\n");
}
