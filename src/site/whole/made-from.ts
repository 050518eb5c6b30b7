import { type Hash, createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Project } from "../../model/project.ts";
import { toSitePath } from "../../finish/site-files.ts";
import { reachOf } from "./reach.ts";

/** What a build is asked for, beside its folders. */
export interface Asked {
  siteUrl: string | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

/** Sums over what a build is made from. */
export interface MadeFrom {
  /** Over all of it. */
  all: string;
  /** Over all but the content; undefined where the code asks for collections of it, which are put among the code. */
  code: string | undefined;
}

/**
 * Sums over all that a build is made from: the content, the code of the engine, the packages that are installed, the site's
 * own pages, public files and settings, and what of the machine decides what comes out. The same in every clone. Undefined
 * where something may decide that cannot be known: packages that no lockfile tells, links to other folders, code of the site's
 * own that looks elsewhere while its pages are made.
 */
export function madeFrom(project: Project, { siteUrl, env }: Asked): MadeFrom | undefined {
  const { engine, root, content, hasOwnPages } = project;
  const settings = filesIn(root, (name) => SETTING.test(name));
  const own = hasOwnPages ? filesBelow(root, engine === root ? "src/pages" : "src") : [];
  const parts = [
    filesBelow(engine, "src"),
    filesBelow(engine, "lib"),
    filesIn(engine, (name) => OF_A_PACKAGE.test(name)),
    own,
    filesBelow(root, "public"),
    settings,
    ...above(root).map((folder) => filesIn(folder, (name) => FROM_ABOVE.test(name))),
    lockfilesOf(engine, root),
  ];
  const known = parts.filter((part) => part !== undefined);
  const texts = filesBelow(content, ".");
  if (!own || !settings || !texts || known.length < parts.length || !arePackagesKnown(known.at(-1)!))
    return undefined;
  const configs = settings.filter(({ name }) => name.startsWith("astro.config."));
  const reach = reachOf(
    [...own, ...configs].map(({ name, path }) => ({ path: name, text: readFileSync(path, "utf8") })),
  );
  if (!reach) return undefined;
  const asked = [...OF_TOOLS, ...(reach.variables === "all" ? Object.keys(env).sort() : reach.variables)];
  const machine = [process.versions, process.platform, process.arch];
  const hash = createHash("sha256");
  hash.update(
    JSON.stringify([machine, siteUrl ?? null, hasOwnPages, asked.map((name) => [name, env[name] ?? null])]),
  );
  for (const part of known) addFiles(hash, part);
  const code = reach.collections ? undefined : hash.copy().digest("hex");
  addFiles(hash, texts);
  return { all: hash.digest("hex"), code };
}

/** Adds files to a sum: their names, and all that stands in them. */
export function addFiles(hash: Hash, files: readonly File[]): void {
  hash.update(`${files.length}\0`);
  for (const { name, path } of files) {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
}

/** Files that tools read at the root of a site. */
const SETTING = /^\.env|^\.(browserslistrc|postcssrc)|\.([cm]?[jt]s|json|ya?ml|toml)$/;
/** Those that they look for above it too. */
const FROM_ABOVE =
  /^(package\.json|tsconfig.*\.json|\.?postcss(rc|\.config)?\..*|\.postcssrc|\.?browserslist(rc)?)$/;
/** Variables that Astro and Vite look at. */
const OF_TOOLS = ["NODE_ENV", "BROWSERSLIST", "BROWSERSLIST_ENV"];
/** What is told of a package among the notices. */
const OF_A_PACKAGE = /^(package\.json|(licen[cs]es?|copying|notice).*)$/i;

/** What package managers write of the packages that they have installed. */
const LOCKFILES = [
  "node_modules/.package-lock.json",
  "node_modules/.pnpm/lock.yaml",
  "node_modules/.yarn-state.yml",
  "node_modules/.yarn-integrity",
  ".pnp.cjs",
];
/** A package that is a folder elsewhere: its code may change and no lockfile tells. */
const LINKED = /"link": true|["' @](link|portal|workspace):/;

/** What package managers have written of the packages of folders, in these and above them. */
export function lockfilesOf(...folders: string[]): File[] {
  const looked = new Set(folders.flatMap((folder) => [folder, ...above(folder)]));
  return [...looked]
    .flatMap((folder) => LOCKFILES.map((name) => ({ name, path: join(folder, name) })))
    .filter(({ path }) => existsSync(path));
}

/** Whether lockfiles tell which packages are installed, each with its version. */
export function arePackagesKnown(lockfiles: readonly File[]): boolean {
  return lockfiles.length > 0 && lockfiles.every(({ path }) => !LINKED.test(readFileSync(path, "utf8")));
}

function above(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [] : [parent, ...above(parent)];
}

export interface File {
  /** From where it was looked for, with forward slashes. */
  name: string;
  path: string;
}

/** The files below a folder, in an order that no file system changes; undefined where a link leads elsewhere. */
export function filesBelow(base: string, folder: string): File[] | undefined {
  const dir = join(base, folder);
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  if (entries.some((entry) => !entry.isFile() && !entry.isDirectory())) return undefined;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: toSitePath(base, path), path }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The files that stand in a folder itself; undefined where one that is asked for is a link. */
function filesIn(dir: string, isAskedFor: (name: string) => boolean): File[] | undefined {
  const entries = readdirSync(dir, { withFileTypes: true }).filter(
    (entry) => !entry.isDirectory() && isAskedFor(entry.name),
  );
  if (entries.some((entry) => !entry.isFile())) return undefined;
  return entries
    .map(({ name }) => ({ name, path: join(dir, name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
