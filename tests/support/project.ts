import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
const PARTS = [
  "src",
  "public",
  "docs",
  "astro.config.mjs",
  "package.json",
  "LICENSE",
  "tsconfig.json",
  ".npmrc",
];

/** A copy of the project in a folder of its own, to be edited and built without touching this one. */
export interface Project extends Disposable {
  dir: string;
  /** Runs `npm run <command>` there, such as `build -- --fresh`, and returns what an editor sees. */
  run(command: string, env?: Record<string, string>): { status: number | null; output: string };
}

/**
 * Copies what a build needs, with the content folder of the site or another; packages are shared with this checkout, and so is
 * what its builds have kept, unless `keepsApart`.
 * `name` stands in the name of the folder, `built` names a project whose last build comes along.
 */
export function copyProject({
  content = join(ROOT, "content"),
  name = "",
  built = "",
  keepsApart = false,
} = {}): Project {
  const dir = mkdtempSync(join(tmpdir(), `learning-briefs-${name}`));
  if (built)
    for (const part of [".build", "dist"]) cpSync(join(built, part), join(dir, part), { recursive: true });
  for (const part of PARTS)
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(dir, part), { recursive: true });
  // The root's own pages tell of the root's own content: another has none of what they name.
  if (siteOf(content) !== siteOf(join(ROOT, "content")))
    rmSync(join(dir, "src", "pages"), { recursive: true, force: true });
  cpSync(content, join(dir, "content"), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(dir, "node_modules"));
  shareKept(dir, keepsApart);
  return {
    dir,
    run: (command, env = {}) => {
      const result = spawnSync("npm", ["run", "--silent", ...command.split(" ")], {
        cwd: dir,
        encoding: "utf8",
        env: {
          ...process.env,
          ...env,
          PATH: [join(ROOT, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
        },
      });
      return { status: result.status, output: `${result.stdout}${result.stderr}` };
    },
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** What a content folder says of its site; "" where it says nothing. */
function siteOf(content: string): string {
  const file = join(content, "site.yaml");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Lets the builds of a copy find what builds of this checkout and of other copies have made of the same. */
function shareKept(dir: string, keepsApart: boolean): void {
  const own = join(dir, ".build", "cache");
  rmSync(own, { recursive: true, force: true });
  if (keepsApart) return;
  const shared = join(ROOT, ".build", "cache");
  for (const folder of [shared, join(dir, ".build")]) mkdirSync(folder, { recursive: true });
  symlinkSync(shared, own, "junction");
}
