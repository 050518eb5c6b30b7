import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { checkOwnPages } from "../../../src/checks/own-pages/check.ts";
import { allProblems } from "../../../src/checks/run.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { formatProblems } from "../../../src/problems/terminal.ts";

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, "..", "..", "..");

const SAMPLE = join(import.meta.dirname, "content");

/** Files by path from the project's folder, such as `content/site.yaml`. */
export type Files = Map<string, string | Uint8Array>;

/** The small content that the papers take their examples from. It has no problem. */
export function sampleFiles(): Files {
  const paths = readdirSync(SAMPLE, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`content/${path.slice(SAMPLE.length + 1).replaceAll("\\", "/")}`, readFileSync(path, "utf8")];
    }),
  );
}

/** Runs `check` on files in memory. `print` writes the problems of one rule as the terminal shows them. */
export async function checkFiles(files: Files) {
  const bytes = (path: string) => {
    const file = files.get(path.replace(/^\/site\//, ""))!;
    return typeof file === "string" ? new TextEncoder().encode(file) : file;
  };
  const paths = [...files.keys()];
  const effects = {
    list: async () =>
      paths.filter((path) => path.startsWith("content/")).map((path) => path.slice("content/".length)),
    size: async (path: string) => bytes(path).byteLength,
    read: async (path: string) => bytes(path),
  };
  const loaded = await loadCorpus("/site/content", { cwd: "/site", effects });
  const { corpus, sources } = loaded;
  const publicFiles = paths.filter((path) => path.startsWith("public/"));
  const own = { isPart: true, pages: [], publicFiles, tags: [], sources };
  const all = [...allProblems(loaded), ...(corpus ? checkOwnPages(own, corpus) : [])];
  const print = (rule?: string) => {
    const told = all.filter((problem) => rule === undefined || problem.rule === rule);
    return formatProblems(told, sources).split("\n\n").slice(0, -1).join("\n\n");
  };
  return { problems: all, corpus, print };
}

/** A fenced block of a Markdown page, with the heading above it and the line of text just before it. */
export interface Fence {
  language: string;
  code: string;
  heading: string;
  before: string;
}

/** The fenced blocks of a page of `docs/`, in order. */
export function fencesOf(page: string): Fence[] {
  const fences: Fence[] = [];
  let heading = "";
  let before = "";
  const lines = page.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    const open = /^(`{3,})(\w*)$/.exec(line);
    if (open) {
      const end = lines.indexOf(open[1]!, index + 1);
      fences.push({ language: open[2]!, code: lines.slice(index + 1, end).join("\n"), heading, before });
      index = end;
    } else if (line.startsWith("#")) heading = line.replace(/^#+ /, "");
    else if (line.trim() !== "") before = line;
  }
  return fences;
}

/** A page of the project's papers, by its path from the project's folder. */
export function readPage(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}
