import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Project } from "../model/project.ts";
import { githubPages } from "../finish/hosts/workflows.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf } from "./effects.ts";

/** `new site`: begins a site in the folder where it is called, and says what was written. */
export async function newSite(name: string, effects: Effects): Promise<number> {
  const title = name.replace(/\s+/g, " ").trim();
  if (title === "") {
    effects.err('Which name has the site? Write it in "double quotes".');
    return WRONG_USAGE;
  }
  const project = projectOf(effects);
  let begun: Begun;
  try {
    begun = await beginSite(title, project);
  } catch (error) {
    effects.err((error as Error).message);
    return FOUND_ERRORS;
  }
  const list = (paths: string[]) => paths.map((path) => `  ${path}`).join("\n");
  if (begun.written.length > 0) effects.out(`Wrote\n${list(begun.written)}`);
  if (begun.kept.length > 0) effects.out(`Left as it was\n${list(begun.kept)}`);
  effects.out("Now run: npm run dev");
  return OK;
}

/** A file of a new site: its path from the site's root, and where its text comes from. */
type Template = [path: string, from: string];

const FILES: Template[] = [
  "content/site.yaml",
  "content/publications/first-brief.mdx",
  "content/datasets/visits.yaml",
  "content/topics/places/old-pier.mdx",
  "astro.config.mjs",
  "src/content.config.ts",
  "README.md",
].map((path): Template => [path, path]);
FILES.push([".gitignore", "gitignore"], [".github/workflows/check.yml", "workflows/check.yml"]);

/** The commands of a site, by the names that messages and papers call them by. */
const COMMANDS = ["start", "dev", "check", "build", "preview", "new", "addresses", "migrate", "verify"];

/** What was done: the paths that were written, and those that were there before and stay as they were. */
export interface Begun {
  written: string[];
  kept: string[];
}

/**
 * Begins a site in a folder: settings, content that passes the check, papers, and workflows that check and deploy. What is
 * there already stays, all but `package.json`, which gets the commands that it lacks.
 */
export async function beginSite(name: string, { engine, root }: Project): Promise<Begun> {
  const begun: Begun = { written: [], kept: [] };
  const hasContent = existsSync(join(root, "content"));
  // Read first: where it cannot be, nothing is written.
  const commands = withCommands(root, name);
  const texts: [path: string, text: string][] = FILES.map(([path, from]) => [
    path,
    fill(readFileSync(join(engine, "src", "cli", "site-template", from), "utf8"), name),
  ]);
  texts.push([
    ".github/workflows/deploy.yml",
    githubPages.replace(/^#.*\n/, "# Publishes the site on GitHub Pages.\n"),
  ]);
  for (const [path, text] of texts) {
    const target = join(root, path);
    // An example beside an editor's own texts would be published with them.
    if (existsSync(target) || (hasContent && path.startsWith("content/"))) begun.kept.push(path);
    else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text, { flag: "wx" });
      begun.written.push(path);
    }
  }
  if (commands.after !== commands.before) await writeFile(join(root, "package.json"), commands.after);
  begun[commands.after === commands.before ? "kept" : "written"].push("package.json");
  return begun;
}

function fill(text: string, name: string): string {
  return text
    .replaceAll("__NAME__", stringify(name, { lineWidth: 0 }).trimEnd())
    .replaceAll("__TITLE__", name);
}

/** What of `package.json` is read here; the rest is kept as it is. */
interface PackageFile {
  scripts?: Record<string, string>;
  [field: string]: unknown;
}

/** `package.json` as it is and as it is to be. */
function withCommands(root: string, name: string): { before: string | undefined; after: string } {
  const path = join(root, "package.json");
  const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  const settings = before === undefined ? startPackage(name) : readPackage(before);
  const scripts = settings.scripts ?? {};
  // npm init writes a test that only fails.
  if (/no test specified/.test(scripts["test"] ?? "")) delete scripts["test"];
  for (const command of COMMANDS) scripts[command] ??= `learning-briefs ${command}`;
  return { before, after: `${JSON.stringify({ ...settings, scripts, ...ALLOWED }, null, 2)}\n` };
}

/** The two packages that do something when they are installed: Node brings its program, esbuild chooses its own. */
const ALLOWED = { allowScripts: { node: true, esbuild: true } };

function readPackage(text: string): PackageFile {
  try {
    return JSON.parse(text) as PackageFile;
  } catch {
    throw new Error(
      "package.json cannot be read: a comma or a quotation mark may be missing. Mend it, and begin again.",
    );
  }
}

function startPackage(name: string): PackageFile {
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "site";
  return { name: id, version: "1.0.0" };
}
