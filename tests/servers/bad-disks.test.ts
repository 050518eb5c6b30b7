import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { remove } from "../../src/finish/swap/swap.ts";
import { BASE } from "../support/overlay.ts";
import { copyProject } from "../support/project.ts";

const KEPT = "The last build in dist/ is as it was.";
const small = join(BASE, "content");
const canMount = mounted(join(inject("scratch"), "probe"), () => true) ?? false;

/**
 * Real builds on disks that fail them. A disk can be mounted by root alone, and not in every container: where it cannot,
 * these are skipped, and what remains is tests/unit/finish/build.test.ts, which throws the system's errors by hand.
 */
describe.skipIf(!canMount)("a build on a disk", () => {
  it.each([200, 900, 1800])("that is full but for %d KB leaves the last as it was, and says so", (left) => {
    onDisk(64, ({ dir, fill, build, state }) => {
      fill(left);
      const before = state();
      const { status, output } = build();
      expect([status, before]).toEqual([1, state()]);
      expect(output).toMatch(/^The disk is full\./m);
      expect(output).toContain(
        `Make room and build again: a build needs about twice the room of dist/.\n${KEPT}`,
      );
      expect(output).not.toMatch(/^\s+at |backtrace/m);
      expect(readdirSync(join(dir, ".build"))).toEqual([]);
    });
  });

  it("that may only be read leaves the last as it was, and says so", () => {
    onDisk(64, ({ dir, build, state }) => {
      const before = state();
      mount("-o", "remount,ro", dir);
      const { status, output } = build();
      expect([status, before]).toEqual([1, state()]);
      expect(output).toMatch(
        new RegExp(
          `^The disk cannot be written\\. \\(${dir}/.*\\)\\nBuild in a folder on a disk that can\\.\\n${KEPT}$`,
          "m",
        ),
      );
    });
  });

  it("of which dist/ is not a part leaves the last as it was, and says so", () => {
    onDisk(64, ({ dir, build, state }) => {
      const before = state();
      mount("--bind", join(dir, "dist"), join(dir, "dist"));
      try {
        const { status, output } = build();
        expect([status, before]).toEqual([1, state()]);
        expect(output).toContain(
          `dist/ is in use as a disk of its own. (${dir}/dist)\nTake it off (umount) and build again.\n${KEPT}`,
        );
      } finally {
        spawnSync("umount", [join(dir, "dist")]);
      }
    });
  });
});

describe("a build within limits", () => {
  it.each([
    ["ulimit -n 30", "Too many files are open.", "Raise the limit (ulimit -n 4096) and build again."],
    [
      "ulimit -f 100",
      "A file would be larger than it may be.",
      "Raise the limit (ulimit -f unlimited) and build again.",
    ],
  ])("of %s leaves the last as it was, and says so", (limit, what, mend) => {
    using project = copyProject({ content: small, built: inject("small"), keepsApart: true });
    const before = sums(project.dir);
    const { status, output } = build(project.dir, limit);
    expect([status, sums(project.dir)]).toEqual([1, before]);
    expect(output.slice(output.indexOf(what)).split("\n").slice(1)).toEqual([mend, KEPT, ""]);
  });
});

interface Disk {
  dir: string;
  /** Leaves some KB free. */
  fill(left: number): void;
  build(): { status: number | null; output: string };
  /** The sums of the last build. */
  state(): string;
}

/** A project with a last good build, on a disk of its own of so many MB. */
function onDisk(megabytes: number, use: (disk: Disk) => void): void {
  using project = copyProject({ content: small, built: inject("small"), keepsApart: true });
  const dir = mkdtempSync(join(inject("scratch"), "disk-"));
  mounted(
    dir,
    () => {
      cpSync(project.dir, dir, { recursive: true, verbatimSymlinks: true });
      use({ dir, fill: (left) => fill(dir, left), build: () => build(dir), state: () => sums(dir) });
    },
    megabytes,
  );
}

/** Runs something while a disk stands at a folder; undefined where none can be mounted. */
function mounted<T>(dir: string, run: () => T, megabytes = 1): T | undefined {
  mkdirSync(dir, { recursive: true });
  if (!mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", dir)) return undefined;
  try {
    return run();
  } finally {
    spawnSync("umount", [dir]);
    remove(dir);
  }
}

function mount(...args: string[]): boolean {
  return spawnSync("mount", args).status === 0;
}

function fill(dir: string, left: number): void {
  const { bavail, bsize } = statfsSync(dir);
  writeFileSync(join(dir, "filler"), Buffer.alloc(bavail * bsize - left * 1024));
}

function build(dir: string, limit = "true"): { status: number | null; output: string } {
  const command = `${limit}; exec "${process.execPath}" src/cli/checkout.js build`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: dir, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

function sums(dir: string): string {
  return readFileSync(join(dir, "dist/SHA256SUMS.txt"), "utf8");
}
