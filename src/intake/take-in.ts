import { runDeclared } from "../checks/declared.ts";
import { joinCsv } from "../corpus/parse/dataset/csv/join.ts";
import { readDataset } from "../corpus/parse/dataset/dataset.ts";
import { parseYaml } from "../corpus/parse/yaml/parse.ts";
import { validate } from "../corpus/parse/yaml/validate.ts";
import type { Corpus } from "../corpus/types.ts";
import { type CheckSpec, datasetFileSchema } from "../model/dataset.ts";
import { Problems } from "../problems/collector.ts";
import type { Grid } from "../tables/grid.ts";
import { type Grids, readGrids } from "../tables/read-grids.ts";
import { kindOfFile } from "../tables/read/kind.ts";
import type { Notation } from "../tables/printed-number.ts";
import { nearest } from "../problems/nearest.ts";
import { Unreadable } from "../tables/unreadable.ts";
import { type Proposal, propose } from "./propose.ts";
import { cutRange } from "./range.ts";
import type { Remark } from "./remark.ts";
import { refuseLonger, takeTable } from "./take-table.ts";
import { writeTable, writeYaml } from "./write.ts";

/** Which table of a file is meant, and how its decimals are written. */
export interface Chosen {
  title: string;
  sheet?: string;
  range?: string;
  decimal?: Notation;
}

/** The two files of a dataset, and what could not be told. */
export interface TakenIn {
  yaml: string;
  csv: string;
  remarks: Remark[];
  checks: number;
}

/**
 * Makes a dataset of a table of a CSV or a workbook: its own file, and its numbers in a CSV. Throws `Unreadable` where the file cannot
 * be read, or holds no table or several; then nothing is to be written.
 */
export async function takeIn(file: string, bytes: Uint8Array, chosen: Chosen): Promise<TakenIn> {
  const kind = kindOfFile(file, bytes);
  if (kind !== "csv" && kind !== "xlsx")
    throw new Unreadable(
      "A dataset is made of CSV or of an Excel workbook.",
      "Copy the table into a spreadsheet, and save it as .xlsx or .csv.",
    );
  const grids = await readGrids(kind, bytes);
  refuseUnsaved(grids);
  const sheet = chooseSheet(grids.grids, chosen.sheet);
  const cut = chosen.range === undefined ? sheet : cutRange(sheet, chosen.range);
  const taken = takeTable(cut, file, chosen.decimal ?? grids.usual, chosen.decimal !== undefined);
  if (kind === "csv") refuseLonger(cut, taken.table);
  const proposal = propose(taken);
  const { checks, told } = holdChecks(chosen.title, proposal);
  const whole = { ...proposal, checks };
  return {
    yaml: writeYaml(chosen.title, whole),
    csv: writeTable(whole),
    remarks: [...proposal.remarks, ...told],
    checks: checks.length,
  };
}

/** What the readers leave out of a file is not left out of a dataset without being asked. */
function refuseUnsaved({ remarks }: Grids): void {
  const [first] = remarks;
  if (first) throw new Unreadable(`${first.place.name}: ${first.message}`, first.hint, first.place.line);
}

function chooseSheet(grids: readonly Grid[], name: string | undefined): Grid {
  const filled = grids.filter(({ rows }) => rows.some((row) => row.some(({ text }) => text.trim() !== "")));
  const names = grids.map((grid) => grid.name);
  if (name !== undefined && grids.some((grid) => grid.name !== "")) {
    const found = grids.find((grid) => grid.name === name);
    if (found) return found;
    const [close] = nearest(name, names);
    throw new Unreadable(
      `The workbook has no sheet “${name}”.`,
      close ? `Write --sheet "${close}".` : `It has ${names.map((one) => `“${one}”`).join(", ")}.`,
    );
  }
  const shown = filled.filter(({ hidden }) => !hidden?.sheet);
  if (shown.length === 1) return shown[0]!;
  if (shown.length === 0)
    throw new Unreadable(
      "Nothing stands in the file.",
      "Name a file that holds a table: headings, and numbers below.",
    );
  throw new Unreadable(
    `The workbook has ${shown.length} sheets: ${shown.map((grid) => `“${grid.name}”`).join(", ")}.`,
    `Name the one that is meant: --sheet "${shown[0]!.name}".`,
  );
}

/** The checks that the dataset's own arithmetic bears out. The audit lets numbers be rounded that a dataset takes for exact counts. */
function holdChecks(title: string, proposal: Proposal): { checks: CheckSpec[]; told: Remark[] } {
  const problems = new Problems();
  const said = { description: "A table.", population: "Somebody", source: "{ publication: one }" };
  const yaml = parseYaml(writeYaml(title, { ...proposal, checks: [] }, said), "table.yaml", problems);
  const meta = yaml && validate(datasetFileSchema, yaml, problems);
  const csv = { path: "table.csv", shown: "table.csv", text: writeTable(proposal) };
  const joined = meta && joinCsv(meta, yaml, csv, problems);
  if (!joined) return { checks: [], told: [] };
  const dataset = readDataset("table", "table.yaml", joined.meta, joined.yaml, problems, joined.told);
  const corpus = { site: { language: "en" }, datasets: [dataset] } as unknown as Corpus;
  const told: Remark[] = [];
  const checks = proposal.checks.filter((check) => {
    const run = runDeclared(check, dataset, corpus);
    if (!("verdicts" in run) || run.verdicts.length === 0) return false;
    const failing = run.verdicts.find(({ holds }) => !holds);
    if (failing)
      told.push({
        message: `${failing.cells[0]!.row}/${failing.cells[0]!.column}: ${failing.sentence} In ${run.verdicts.filter(({ holds }) => holds).length} places it holds, so no check was written for it.`,
        hint: "Correct the cell; where the source prints it so, write the check and an erratum.",
      });
    return failing === undefined;
  });
  return { checks, told };
}
