import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { findChromium } from "../support/browser.ts";
import { BASE } from "../support/overlay.ts";
import { type Project, copyProject } from "../support/project.ts";
import { installQuietly } from "./install.ts";
import { programOf } from "./run-server.ts";
import { SERVERS, type Server } from "./servers.ts";

/** What the small site was built with: it is to stand under a path. */
const SMALL_ENV = { SITE_URL: "https://example.org/briefs/", TZ: "Pacific/Kiritimati", LC_ALL: "C" };

/**
 * Builds the site in a folder of its own, or takes the one that `SITE` names (built from the files that are
 * there now, without SITE_URL), and a small site; and gets the servers and a
 * browser. Everything that the tests write lies in one folder, which goes with them.
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const scratch = mkdtempSync(join(tmpdir(), "servers-"));
  // Servers give up the rights of root, and then may not look into what mkdtemp makes.
  chmodSync(scratch, 0o755);
  const named = process.env["SITE"];
  const project = named ? undefined : build(copyProject());
  const small = build(copyProject({ content: join(BASE, "content") }), SMALL_ENV);
  installServers();
  provide("chromium", (await findChromium()) ?? "");
  provide("dist", named ? resolve(named) : join(project!.dir, "dist"));
  provide("small", small.dir);
  provide("scratch", scratch);
  return () => {
    rmSync(scratch, { recursive: true, force: true });
    for (const made of [small, project]) made?.[Symbol.dispose]();
  };
}

function build(project: Project, env: Record<string, string> = {}): Project {
  chmodSync(project.dir, 0o755);
  const { status, output } = project.run("build", env);
  if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
  return project;
}

/**
 * Gets the servers that are missing from Debian's packages, as root. Where that cannot be, their tests are skipped and a
 * sentence says so; in CI it is a fault.
 */
function installServers(): void {
  if (missing().length > 0 && process.getuid?.() === 0) installQuietly(packages());
  if (missing().length === 0) return;
  const names = missing().map(({ name }) => name);
  const told = `${names.join(", ")} cannot be tested: not installed, and only root can install them with apt-get. On Debian: sudo apt-get install ${packages().join(" ")}`;
  if (process.env["CI"]) throw new Error(told);
  process.stderr.write(`\n${told}\n\n`);
}

const missing = (): Server[] => SERVERS.filter((server) => !programOf(server));
const packages = (): string[] => missing().flatMap((server) => server.packages);

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program, or "" for Playwright's own. */
    chromium: string;
    /** The built site. */
    dist: string;
    /** The project of the smallest site, built for https://example.org/briefs/: to be copied, and left as it is. */
    small: string;
    /** Where tests may write. */
    scratch: string;
  }
}
