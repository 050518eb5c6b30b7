import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { allProblems } from "../src/checks/run.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import type { ReadEffects } from "../src/corpus/read/folder.ts";
import type { Corpus } from "../src/corpus/types.ts";
import { compareRates } from "./honest-tables.ts";
import { numberReader } from "../src/model/number-tokens.ts";

/** One printed number that is changed in its file. */
interface Mutant {
  kind: string;
  where: string;
  path: string;
  offset: number;
  before: string;
  after: string;
}

const content = resolve(process.argv[2] ?? "content");
const files = await readAll(content);
const original = await check(files);
if (!original.corpus || original.count > 0)
  throw new Error("The content has problems of its own: mend them first.");
const mutants = [...cellMutants(original.corpus), ...proseMutants(original.corpus)];
const missed: Mutant[] = [];
for (const mutant of mutants) {
  const changed = new Map(files);
  const text = files.get(mutant.path)!;
  changed.set(
    mutant.path,
    text.slice(0, mutant.offset) + mutant.after + text.slice(mutant.offset + mutant.before.length),
  );
  if ((await check(changed)).count === 0) missed.push(mutant);
}
report();
console.log(`\n${await compareRates()}`);

async function readAll(dir: string): Promise<Map<string, string>> {
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const texts = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(dir.length + 1), await readFile(path, "utf8")] as const;
    }),
  );
  return new Map(texts);
}

async function check(texts: ReadonlyMap<string, string>): Promise<{ corpus?: Corpus; count: number }> {
  const within = (path: string) => path.slice(content.length + 1);
  const effects: ReadEffects = {
    list: () => Promise.resolve([...texts.keys()]),
    size: async (path) => (await stat(path)).size,
    read: (path) => Promise.resolve(new TextEncoder().encode(texts.get(within(path)))),
  };
  const loaded = await loadCorpus(content, { effects });
  const { corpus } = loaded;
  return { ...(corpus ? { corpus } : {}), count: allProblems(loaded).length };
}

/** Every numeric cell, its last printed digit raised by one (9 becomes 8): the smallest change that print can show. */
function cellMutants(corpus: Corpus): Mutant[] {
  return corpus.datasets.flatMap((dataset) =>
    [...dataset.cells.values()].flatMap((cell): Mutant[] => {
      if (cell.value === undefined || cell.derived) return [];
      const path = pathOf(corpus, cell.place.file);
      const offset = offsetOf(files.get(path)!, cell.place.line, cell.place.column);
      return [
        {
          kind: `cell, ${cell.unit}`,
          where: `${dataset.id}/${cell.row}/${cell.column}`,
          path,
          offset,
          before: cell.printed,
          after: nudge(cell.printed),
        },
      ];
    }),
  );
}

/** Every bound number in prose: its last digit raised by one, at the precision written. */
function proseMutants(corpus: Corpus): Mutant[] {
  const countingNumbers = numberReader(corpus.site.language);
  return corpus.references.flatMap((reference): Mutant[] => {
    if (reference.scheme !== "value") return [];
    const [token] = countingNumbers(reference.text);
    if (!token) return [];
    const path = pathOf(corpus, reference.place.file);
    const text = files.get(path)!;
    const digits = /\d+(?:[.,]\d+)*/.exec(token.text)![0];
    const offset = text.indexOf(digits, offsetOf(text, reference.place.line, reference.place.column));
    return [
      {
        kind: "number in prose",
        where: `${reference.place.file}:${reference.place.line}`,
        path,
        offset,
        before: digits,
        after: nudge(digits),
      },
    ];
  });
}

function pathOf(corpus: Corpus, shown: string): string {
  const site = [...corpus.sources.keys()].find((file) => file.endsWith("/site.yaml"))!;
  return shown.slice(site.length - "site.yaml".length);
}

function offsetOf(text: string, line: number, column: number): number {
  return (
    text
      .split("\n")
      .slice(0, line - 1)
      .reduce((sum, earlier) => sum + earlier.length + 1, 0) +
    column -
    1
  );
}

function nudge(digits: string): string {
  const last = Number(digits.at(-1));
  return digits.slice(0, -1) + String(last === 9 ? 8 : last + 1);
}

function report(): void {
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].sort();
  for (const kind of kinds) {
    const all = mutants.filter((mutant) => mutant.kind === kind).length;
    const caught = all - missed.filter((mutant) => mutant.kind === kind).length;
    console.log(`${kind}: ${caught} of ${all} caught (${((100 * caught) / all).toFixed(1)}%)`);
  }
  const caught = mutants.length - missed.length;
  console.log(
    `all: ${caught} of ${mutants.length} caught (${((100 * caught) / mutants.length).toFixed(1)}%)`,
  );
  for (const { kind, where, before, after } of missed)
    console.log(`  missed  ${where}  ${before} → ${after}  (${kind})`);
}
