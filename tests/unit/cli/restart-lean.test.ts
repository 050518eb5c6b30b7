import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = join(import.meta.dirname, "../../../src/cli/checkout.js");
/** Tells of each beginning of the process which it is, and how it was told to use memory. */
const TELL =
  "data:text/javascript,console.log(process.pid,process.env.MALLOC_ARENA_MAX,process.env.GLIBC_TUNABLES,process.execArgv.join())";

describe.runIf(process.platform === "linux")("restartLean", () => {
  let root: string;
  beforeAll(() => (root = mkdtempSync(join(tmpdir(), "lean-"))));
  afterAll(() => rmSync(root, { recursive: true }));

  /** What was told of the beginnings of a command that finds errors in texts of no site. */
  function beginningsOf(
    command: string,
    texts: number,
    env: Record<string, string> = {},
    flags: readonly string[] = [],
  ) {
    const publications = join(root, "content", "publications");
    rmSync(publications, { recursive: true, force: true });
    mkdirSync(publications, { recursive: true });
    for (let index = 0; index < texts; index++) writeFileSync(join(publications, `${index}.mdx`), "");
    const args = [...flags, "--import", TELL, MAIN, command];
    const { MALLOC_ARENA_MAX: _, GLIBC_TUNABLES: __, ...own } = process.env;
    const made = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", env: { ...own, ...env } });
    expect(made.stdout + made.stderr).toContain("site.yaml");
    const begun = [...made.stdout.matchAll(/^(\d+) (undefined|\d+) (\S+) (\S+)$/gm)].map(
      ([, ...told]) => told,
    );
    return { status: made.status, begun };
  }

  it("begins the same process anew where a large site is to be built", () => {
    const { status, begun } = beginningsOf("build", 100);
    expect(status).toBe(1);
    expect(begun.map(([, arenas]) => arenas)).toEqual(["undefined", "2"]);
    expect(begun[0]![0]).toBe(begun[1]![0]);
  });

  it("asks for large pages, beside what somebody has said", () => {
    const { begun } = beginningsOf("build", 100, { GLIBC_TUNABLES: "glibc.malloc.perturb=0" });
    expect(begun[1]![2]).toBe("glibc.malloc.hugetlb=1:glibc.malloc.perturb=0");
  });

  it("gives what is new some room, before what somebody has said", () => {
    const { begun } = beginningsOf("build", 100, {}, ["--max-semi-space-size=32"]);
    expect(begun[1]![3]).toMatch(/^--max-semi-space-size=16,--max-semi-space-size=32,--import,/);
  });

  it("leaves it where the site is small, nothing is built, or somebody has said how to use memory", () => {
    expect(beginningsOf("build", 99).begun).toHaveLength(1);
    expect(beginningsOf("check", 100).begun).toHaveLength(1);
    expect(beginningsOf("build", 100, { MALLOC_ARENA_MAX: "7" }).begun).toHaveLength(1);
  });
});
