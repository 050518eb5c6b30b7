import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../support/browser.ts";
import { copyProject } from "../support/project.ts";
import { SERVERS } from "./servers.ts";

/**
 * Builds the site in a folder of its own, or takes the one that `SITE` names; and gets the servers and a browser.
 * Everything that the tests write lies in one folder, which goes with them.
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), "servers-"));
  const project = copyProject();
  // Servers give up the rights of root, and then may not look into what mkdtemp makes.
  for (const folder of [scratch, project.dir]) chmodSync(folder, 0o755);
  const built = process.env["SITE"];
  if (!built) {
    const { status, output } = project.run("build");
    if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
  }
  installServers();
  provide("chromium", (await findChromium()) ?? "");
  provide("dist", built ?? join(project.dir, "dist"));
  provide("scratch", scratch);
  return () => {
    rmSync(scratch, { recursive: true, force: true });
    project[Symbol.dispose]();
  };
}

/** Gets the servers that are missing from Debian's packages. Without root they are left out, and the tests say so. */
function installServers(): void {
  const missing = SERVERS.filter(({ program }) => !onPath(program)).flatMap(({ packages }) => packages);
  if (missing.length === 0 || process.getuid?.() !== 0 || !onPath("apt-get")) return;
  // RUNLEVEL keeps Debian from starting what it installs.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const options = { env, stdio: "inherit" as const };
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-q", "--yes", "--no-install-recommends", ...missing], options);
}

function onPath(program: string): boolean {
  return [...(process.env["PATH"] ?? "").split(":"), "/usr/sbin"].some((folder) =>
    existsSync(join(folder, program)),
  );
}

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program, or "" for Playwright's own. */
    chromium: string;
    /** The built site. */
    dist: string;
    /** Where tests may write. */
    scratch: string;
  }
}
