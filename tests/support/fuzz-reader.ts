import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { allProblems } from "../../src/checks/run.ts";
import { type Loaded, loadCorpus } from "../../src/corpus/load.ts";
import type { Problem } from "../../src/problems/problem.ts";
import type { RuleId } from "../../src/problems/rules.ts";
import { formatProblems } from "../../src/problems/terminal.ts";
import { flipByte, mutate, pick, randomFrom } from "./mutate.ts";
import { wordsLost } from "./words-lost.ts";

const TESTS = join(import.meta.dirname, "..");
const TEXT = /\.(?:mdx|yaml|txt)$/;

/** A content folder in memory, and the files of it that are to be changed. */
interface Seed {
  files: ReadonlyMap<string, Uint8Array>;
  changeable: string[];
}

/** What went wrong with an input, with the input itself, so that it can be tried again. */
export interface Finding {
  input: number;
  path: string;
  what: string;
  text: string;
}

/**
 * Reads changed content and says what must never happen: an exception, a problem whose place is not in its file or that
 * has nothing to say, and words of an accepted text that are not in what is made of it. Inputs `from` to `to` of a fixed
 * sequence are read.
 */
export async function fuzzReader(from: number, to: number): Promise<Finding[]> {
  const seeds = [...fixtureSeeds(), ...shippedSeeds()];
  const findings: Finding[] = [];
  for (let input = from; input < to; input++) {
    const random = randomFrom(input);
    const seed = pick(seeds, random);
    const path = pick(seed.changeable, random);
    const before = new TextDecoder().decode(seed.files.get(path));
    const bytes =
      random() < 0.05 ? flipByte(before, random) : new TextEncoder().encode(mutate(before, random));
    const text = new TextDecoder().decode(bytes);
    const files = new Map(seed.files).set(path, bytes);
    findings.push(...(await tryFiles(files, path, text)).map((what) => ({ input, path, what, text })));
  }
  return findings;
}

async function tryFiles(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  text: string,
): Promise<string[]> {
  const at = (full: string) => files.get(full.replaceAll("\\", "/").replace("/site/content/", ""))!;
  const effects = {
    list: async () => [...files.keys()],
    size: async (full: string) => at(full).byteLength,
    read: async (full: string) => at(full),
  };
  let loaded: Loaded;
  let problems: Problem[];
  try {
    loaded = await loadCorpus("/site/content", { cwd: "/site", effects });
    problems = allProblems(loaded);
    formatProblems(problems, loaded.sources);
  } catch (error) {
    return [`throws ${(error as Error).stack?.split("\n").slice(0, 4).join(" ") ?? String(error)}`];
  }
  const misplaced = problems.flatMap((problem) => faultOfProblem(problem, files));
  const isRead = loaded.corpus && !problems.some((problem) => !isOfMeaning(problem));
  const lost = isRead ? wordsLost(path, text, loaded.corpus!) : [];
  return [...misplaced, ...(lost.length > 0 ? [`accepts, and loses: ${lost.join(" ")}`] : [])];
}

/** Rules of what a text means, not of how it is written: a text that breaks no other has been read whole. */
const OF_MEANING: ReadonlySet<RuleId> = new Set<RuleId>([
  "address-gone",
  "arithmetic",
  "broken-link",
  "chart-unsuitable",
  "content-missing",
  "erratum-unconfirmed",
  "loose-number",
  "reading-order",
  "undefined-acronym",
  "unknown-id",
  "unused-topic",
  "value-differs",
  "value-unreadable",
]);

function isOfMeaning({ rule, severity, message }: Problem): boolean {
  // A link that is refused for its title leads somewhere, and its title is not read.
  if (message.startsWith("A link has a title")) return false;
  return severity === "warning" || OF_MEANING.has(rule as RuleId);
}

/** Words of a parser, a schema library or a language's engine; field names and what content holds stand in quotes. */
const LIBRARY_WORDS =
  /\b(?:zod|oxc|undefined|NaN|RangeError|TypeError|stack|expected string|Invalid input|Unexpected (?:token|character|end)|mdx-jsx)\b|\[object/;

function faultOfProblem(
  { file, line, column, rule, message, hint }: Problem,
  files: ReadonlyMap<string, Uint8Array>,
): string[] {
  const bytes = files.get(file.replace(/^content\//, ""));
  const lines = bytes ? new TextDecoder().decode(bytes).split(/\r\n|\r|\n/) : [""];
  const told = `${rule} ${line}:${column} ${message} ${hint}`;
  const words = `${message} ${hint}`.replace(/`[^`]*`|"[^"]*"|“[^”]*”/g, "");
  return [
    ...(line < 1 || line > lines.length || column < 1 || column > lines[line - 1]!.length + 1
      ? [`tells a place outside its file: ${told}`]
      : []),
    ...(message.trim() === "" || hint.trim() === "" ? [`says nothing: ${told}`] : []),
    ...(LIBRARY_WORDS.test(words) ? [`speaks as a library does: ${told}`] : []),
  ];
}

function fixtureSeeds(): Seed[] {
  const base = readFolder(join(TESTS, "fixtures/base/content"));
  const sites = ["fixtures/base", "fixtures/second-organisation", "fixtures/hostile", "unit/docs"].map(
    (site) => readFolder(join(TESTS, site, "content")),
  );
  const cases = readdirSync(join(TESTS, "fixtures/problems")).sort();
  return [
    // The sound sites come up more often: what is accepted is held to more.
    ...Array.from({ length: 12 }, () => sites)
      .flat()
      .map((files) => ({ files, changeable: changeableOf(files) })),
    ...cases.flatMap((name) => {
      const own = readFolder(join(TESTS, "fixtures/problems", name, "content"));
      const changeable = changeableOf(own);
      return changeable.length > 0 ? [{ files: new Map([...base, ...own]), changeable }] : [];
    }),
  ];
}

/** Pieces of the shipped content, each alone with the settings: a whole site would take a second to read. */
function shippedSeeds(): Seed[] {
  const files = readFolder(join(TESTS, "../content"));
  const settings = files.get("site.yaml")!;
  return changeableOf(files)
    .filter((path) => path.includes("/"))
    .flatMap((path) =>
      piecesOf(new TextDecoder().decode(files.get(path))).map((piece) => ({
        files: new Map([
          ["site.yaml", settings],
          [path, new TextEncoder().encode(piece)],
        ]),
        changeable: [path],
      })),
    );
}

/** A long text in pieces of some 2,000 characters, each with the frontmatter of the whole. */
function piecesOf(text: string): string[] {
  const [, front = "", body = text] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(text) ?? [];
  const pieces: string[] = [""];
  for (const block of body.split(/\n{2,}(?=#|\S)/)) {
    if (pieces.at(-1)!.length > 2000) pieces.push("");
    pieces[pieces.length - 1] += `${block}\n\n`;
  }
  return pieces.map((piece) => front + piece);
}

function changeableOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].filter((path) => TEXT.test(path)).sort();
}

function readFolder(dir: string): Map<string, Uint8Array> {
  if (!existsSync(dir)) return new Map();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(dir.length + 1).replaceAll("\\", "/"), readFileSync(path)];
    }),
  );
}
