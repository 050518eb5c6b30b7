import { readFile, readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type OpenContent, openContent } from "../src/checks/open-content.ts";
import { runAll } from "../src/checks/verdicts.ts";
import type { ReadEffects } from "../src/corpus/read/folder.ts";
import type { Cell, Corpus } from "../src/corpus/types.ts";
import { cellPath } from "../src/model/cell-path.ts";
import { addressesUsed, parseValue } from "../src/model/value.ts";
import { randomFrom } from "../tests/support/mutate.ts";
import { compareRates } from "./honest-tables.ts";
import { type Mutant, cellMutants, proseMutants } from "./mutants.ts";

const dir = resolve(process.argv[2] ?? "content");
const files = await readAll(dir);
const changed = new Map(files);
const content = await open(changed);
const { corpus } = content.loaded;
if (!corpus || content.loaded.problems.length > 0)
  throw new Error("The content has problems of its own: mend them first.");

const touched = cellsTouched(corpus);
const isTouched = (cell: Cell) => touched.has(cellPath(cell));
const random = randomFrom(20261129);
const cells = cellMutants(corpus, files, random);
const held = cells.filter(([cell]) => isTouched(cell)).flatMap(([, mutants]) => mutants);
const unheld = cells.filter(([cell]) => !isTouched(cell)).flatMap(([, mutants]) => mutants);
const prose = proseMutants(corpus, files, random).flat();
const missed = new Set<Mutant>();
/** The file that the last change is in. */
let last: string | undefined;
for (const mutant of [...held, ...unheld, ...prose]) if (!(await isCaught(mutant))) missed.add(mutant);

console.log(`| what is changed | any digit, to any other | share | the last digit, by one | share |`);
console.log(`| --- | --- | ---: | --- | ---: |`);
report("a cell that a check touches", held);
report("a number in prose", prose);
report("a cell that no check touches", unheld);
for (const [number, mutants] of Map.groupBy(missed, ({ where, before }) => `${where}  ${before}`))
  console.log(`  missed  ${number} → ${mutants.map(({ after }) => after).join(", ")}`);
if (process.argv[3] !== "--content") console.log(`\n${await compareRates()}`);

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

/** The content as these texts have it, whatever stands on the disk. */
function open(texts: ReadonlyMap<string, string>): Promise<OpenContent> {
  const effects: ReadEffects = {
    list: () => Promise.resolve([...texts.keys()]),
    size: async (path) => (await stat(path)).size,
    read: (path) => Promise.resolve(new TextEncoder().encode(texts.get(path.slice(dir.length + 1)))),
  };
  return openContent(dir, { effects });
}

/** Whether anything is told of a content with this one number changed. */
async function isCaught({ path, offset, before, after }: Mutant): Promise<boolean> {
  const text = files.get(path)!;
  const touched = [path, ...(last === undefined ? [] : [last])];
  if (last !== undefined) changed.set(last, files.get(last)!);
  changed.set(path, text.slice(0, offset) + after + text.slice(offset + before.length));
  last = path;
  const { problems } = await content.update(touched.map((name) => join(dir, name)));
  return problems.length > 0;
}

/** The cells that stand in a check of a table, are held against their base, or are named by a number of a text. */
function cellsTouched(corpus: Corpus): Set<string> {
  const inChecks = corpus.datasets.flatMap((dataset) =>
    runAll(dataset, corpus).flatMap(({ result }) =>
      "verdicts" in result ? result.verdicts.flatMap(({ cells }) => cells) : [],
    ),
  );
  const rowsOf = (id: string) => corpus.datasets.find((dataset) => dataset.id === id)?.rows ?? [];
  const expressions = [
    ...corpus.references.flatMap(({ scheme, id }) => (scheme === "value" ? [id] : [])),
    ...[...corpus.publications, ...corpus.topics, ...corpus.terms]
      .flatMap(({ document }) => document.blocks)
      .flatMap((block) => (block.name === "Stat" ? [block.props.value] : [])),
  ];
  const inTexts = expressions.flatMap((written) => {
    const expression = parseValue(written);
    return typeof expression === "string" ? [] : addressesUsed(expression, rowsOf);
  });
  return new Set([...inChecks, ...inTexts].map(cellPath));
}

function report(what: string, mutants: readonly Mutant[]): void {
  const rate = (isSmallest: boolean) => {
    const of = mutants.filter((mutant) => mutant.isSmallest === isSmallest);
    const caught = of.filter((mutant) => !missed.has(mutant)).length;
    return `${caught} of ${of.length} | ${of.length > 0 ? ((100 * caught) / of.length).toFixed(1) : "–"}%`;
  };
  console.log(`| ${what} | ${rate(false)} | ${rate(true)} |`);
}
