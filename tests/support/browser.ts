import { spawnSync } from "node:child_process";
import { chromium } from "@playwright/test";
import { findProgram } from "./programs.ts";

const isRoot = process.getuid?.() === 0;

/** How Chromium is started: as root it has no sandbox, and nothing of it talks to the network by itself. */
export const LAUNCH_ARGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Finds a Chromium that starts, and gets one where there is none: `CHROMIUM_PATH`, Playwright's own, one on the PATH,
 * `playwright install chromium`, Debian's package. Returns its path, or undefined for Playwright's own.
 * The answer is kept in the environment, so that Playwright's workers do not look again.
 * Throws a sentence for people where none can be had.
 */
export async function findChromium(): Promise<string | undefined> {
  const { CHROMIUM_PATH: named, CHROMIUM_FOUND: found } = process.env;
  if (found !== undefined) return found || undefined;
  if (named) {
    if (!(await starts(named))) throw new Error(`CHROMIUM_PATH is ${named}, and no browser starts there.`);
    return keep(named);
  }
  const tried: string[] = [];
  for (const { name, get } of WAYS) {
    const path = get();
    if (path !== undefined && (await starts(path))) return keep(path);
    tried.push(name);
  }
  throw new Error(
    `No Chromium was found that starts. Tried: ${tried.join("; ")}. Install one, or set CHROMIUM_PATH to it.`,
  );
}

/** Each way gives a path to try, "" for Playwright's own, or undefined where it failed. */
const WAYS: { name: string; get(): string | undefined }[] = [
  { name: "Playwright's own", get: () => "" },
  { name: "chromium on the PATH", get: onPath },
  {
    name: "playwright install chromium",
    get: () => (run("playwright", "install", "chromium") ? "" : undefined),
  },
  {
    name: "apt-get install chromium (as root)",
    get: () => (installDebianPackage() ? onPath() : undefined),
  },
];

function installDebianPackage(): boolean {
  return (
    isRoot &&
    run("apt-get", "update") &&
    run("apt-get", "install", "--yes", "--no-install-recommends", "chromium")
  );
}

function onPath(): string | undefined {
  return findProgram(["chromium", "chromium-browser", "google-chrome"]);
}

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(path ? { executablePath: path } : {}) });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function keep(path: string): string | undefined {
  process.env["CHROMIUM_FOUND"] = path;
  return path || undefined;
}

function run(command: string, ...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}
