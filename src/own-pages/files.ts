import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../model/project.ts";

/** A file of the site's own: its path from the site's root, with forward slashes, and its text. */
export interface OwnFile {
  path: string;
  text: string;
}

/** A page of the site's own: its file, and the pattern of its route as Astro has it, such as `/story` or `/years/[year]`. */
export interface OwnPage {
  path: string;
  pattern: string;
}

/** What a site's developer has written, read from the site's root. */
export interface OwnFiles {
  pages: readonly OwnPage[];
  /** Pages, and the components that they are made of. */
  files: readonly OwnFile[];
  /** What the site publishes as it is: `public/icon.svg`. */
  publicFiles: readonly string[];
}

type Places = Pick<Project, "engine" | "root" | "hasOwnPages">;

/** Of the generator's own folder only the pages belong to the site. */
export function listOwnFiles({ engine, root, hasOwnPages }: Places): OwnFiles {
  const code = hasOwnPages ? listBelow(root, engine === root ? "src/pages" : "src") : [];
  return {
    pages: pagesAmong(code),
    files: code
      .filter((path) => /\.(astro|mdx)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
    publicFiles: listBelow(root, "public"),
  };
}

/** The pages and endpoints of `src/pages/`. */
export function listOwnPages({ root, hasOwnPages }: Pick<Places, "root" | "hasOwnPages">): OwnPage[] {
  return hasOwnPages ? pagesAmong(listBelow(root, "src/pages")) : [];
}

// Astro leaves out what begins with an underscore.
function pagesAmong(paths: readonly string[]): OwnPage[] {
  return paths
    .filter((path) => path.startsWith(PAGES) && ROUTED.test(path) && !/\/_/.test(path))
    .map((path) => ({ path, pattern: patternOf(path.slice(PAGES.length)) }));
}

const PAGES = "src/pages/";

/** `data/[id].csv.ts` → `/data/[id].csv`, `publications/index.astro` → `/publications`. */
export function patternOf(path: string): string {
  return `/${path.replace(ROUTED, "").replace(/(^|\/)index$/, "")}`;
}

/** What Astro makes routes of: https://docs.astro.build/en/basics/astro-pages/#supported-page-files */
const ROUTED = /\.(astro|mdx|md|html|ts|js)$/;

/** The files in a folder of the site, from its root, sorted; none where there is no such folder. */
function listBelow(root: string, folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
  const base = join(root);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(base.length).replaceAll("\\", "/").replace(/^\//, ""),
    )
    .sort();
}
