import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./sample.ts";

interface Lock {
  packages: Record<
    string,
    {
      version?: string;
      integrity?: string;
      deprecated?: string;
      dependencies?: Record<string, string>;
      optionalDependencies?: Record<string, string>;
    }
  >;
}

const readLock = (): Lock => JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as Lock;

/**
 * Asks npm whether it would install from a lock file, without installing. It looks up nothing but
 * what the lock file lacks, so that no network and no cache is needed.
 */
function installsFrom(lock: Lock): { status: number | null; said: string } {
  const dir = mkdtempSync(join(tmpdir(), "lock-file-"));
  try {
    for (const name of ["package.json", ".npmrc"]) copyFileSync(join(ROOT, name), join(dir, name));
    writeFileSync(join(dir, "package-lock.json"), JSON.stringify(lock));
    const { status, stdout, stderr } = spawnSync(
      "npm",
      ["ci", "--dry-run", "--ignore-scripts", "--offline", "--cache", join(dir, "cache")],
      {
        cwd: dir,
        encoding: "utf8",
        shell: process.platform === "win32",
      },
    );
    return { status, said: `${stdout}${stderr}` };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

it("npm ci installs from the lock file", () => {
  expect(installsFrom(readLock())).toMatchObject({ status: 0 });
});

it("npm ci would refuse a lock file that lacks what package.json names", () => {
  const lock = readLock();
  delete lock.packages["node_modules/prettier"];
  const { status, said } = installsFrom(lock);
  expect(status).not.toBe(0);
  expect(said).toContain("prettier");
});

it("the lock file names every package that another needs, those of all platforms with them", () => {
  const { packages } = readLock();
  const missing = Object.entries(packages).flatMap(
    ([path, { dependencies = {}, optionalDependencies = {} }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !findPackage(path, name, packages))
        .map((name) => `${path || "package.json"} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it("the lock file holds the sum of every package, and names none that its makers have given up", () => {
  const entries = Object.entries(readLock().packages).filter(([path]) => path !== "");
  expect(entries.length).toBeGreaterThan(400);
  expect(
    entries.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path),
  ).toEqual([]);
  expect(entries.filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
});

/** Node's own search: in the folder of the package, and in each around it. */
function findPackage(from: string, name: string, packages: Lock["packages"]): boolean {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/"))).replace(/\/$/, "")) {
    if (`${at === "" ? "" : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === "") return false;
  }
}
