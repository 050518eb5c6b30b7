import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { run as verify } from "../../src/cli/verify.ts";
import { restoreInterrupted } from "../../src/publish/swap.ts";
import { BASE } from "../support/overlay.ts";
import { copyProject } from "../support/project.ts";

const KILLS = 20;
const small = join(BASE, "content");
const sums = (dir: string): string => readFileSync(join(dir, "dist/SHA256SUMS"), "utf8");

describe("two builds of one project", { timeout: 300_000 }, () => {
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

describe("a build that is killed", { timeout: 300_000 }, () => {
  it(`leaves the last good one whole, whenever it is killed (${KILLS} moments)`, async () => {
    using project = copyProject({ content: small });
    const { dir } = project;
    const start = performance.now();
    expect(project.run("build").output).toContain("Built 1 publications into dist/.");
    // A second build is faster: it finds what the first has cached.
    const whole = (performance.now() - start) * 0.9;
    const outcomes: string[] = [];
    for (let moment = 0; moment < KILLS; moment += 1) {
      const before = sums(dir);
      changeContent(dir, moment);
      await buildAndKill(dir, (whole * (moment + 0.5)) / KILLS);
      restoreInterrupted(dir);
      expect(await told(dir)).toMatch(/^All \d+ files at dist are those that were built\.$/);
      outcomes.push(sums(dir) === before ? "last" : "new");
    }
    expect(outcomes.filter((outcome) => outcome === "last").length).toBeGreaterThan(KILLS / 3);
    // What the kills have left is no hindrance, and is cleared away.
    expect(project.run("build").status).toBe(0);
    expect(await told(dir)).toMatch(/^All /);
  });
});

/** Makes the next build another one than the last. */
function changeContent(dir: string, number: number): void {
  const path = join(dir, "content/site.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^tagline: .*$/m, `tagline: Edition ${number}`));
}

async function buildAndKill(cwd: string, after: number): Promise<void> {
  const child = spawn(process.execPath, ["src/cli/main.ts", "build"], {
    cwd,
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([ended, wait(after)]);
  try {
    // The whole group: compilers run as processes of their own.
    process.kill(-child.pid!, "SIGKILL");
  } catch {
    // It was done before.
  }
  await ended;
}

/** What `verify` says of the build: every file is what its sum says, and there is no other. */
async function told(dir: string): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  await verify(["dist"], { cwd: dir, env: {}, out: print, err: print });
  return printed.join("\n");
}
