import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { takeIn } from "../intake/take-in.ts";
import type { Notation } from "../tables/printed-number.ts";
import { Unreadable } from "../tables/unreadable.ts";
import { type Effects, FOUND_ERRORS, OK } from "./effects.ts";
import { readBytes } from "./read-bytes.ts";

/** What is to be made of which file. */
export interface FromFile {
  title: string;
  id: string;
  from: string;
  values: Readonly<Record<string, string | undefined>>;
}

/**
 * Makes a dataset of a table in a file: `datasets/<id>.yaml` and `<id>.csv` beside it, both or none. Says what could not be told; what only
 * the editor knows is left empty, and `check` tells it.
 */
export async function newDatasetFrom(
  { title, id, from, values }: FromFile,
  content: string,
  shown: string,
  effects: Effects,
): Promise<number> {
  const [yamlPath, csvPath] = [`datasets/${id}.yaml`, `datasets/${id}.csv`];
  try {
    const { sheet, range, decimal } = values;
    const taken = await takeIn(from, await readBytes(resolve(effects.cwd, from)), {
      title,
      ...(sheet === undefined ? {} : { sheet }),
      ...(range === undefined ? {} : { range }),
      ...(decimal === undefined ? {} : { decimal: decimal as Notation }),
    });
    await writeBoth(join(content, csvPath), taken.csv, join(content, yamlPath), taken.yaml);
    const told = taken.remarks.map(({ message, hint }) => `  ${message}\n    ${hint}`);
    effects.out(
      [
        `Wrote ${shown}/${yamlPath} and ${shown}/${csvPath}${taken.checks > 0 ? `, with ${taken.checks} check${taken.checks > 1 ? "s" : ""} that the numbers bear out` : ""}.`,
        ...(told.length > 0 ? ["What could not be told for certain:", ...told] : []),
        `Say in ${id}.yaml what only you know: what the table shows, who was counted, where it was printed. Look at units and ids too: an id lasts.`,
        `Then run: npm run check. Show it: <DataTable data="${id}" />`,
      ].join("\n"),
    );
    return OK;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const line = error.line > 1 ? `:${error.line}` : "";
    effects.err(`${from}${line}: ${error.message}\n${error.hint}\nNothing was written.`);
    return FOUND_ERRORS;
  }
}

async function writeBoth(csvFile: string, csv: string, yamlFile: string, yaml: string): Promise<void> {
  await mkdir(dirname(csvFile), { recursive: true });
  await writeFile(csvFile, csv, { flag: "wx" });
  try {
    await writeFile(yamlFile, yaml, { flag: "wx" });
  } catch (error) {
    if (existsSync(csvFile)) await rm(csvFile);
    throw error;
  }
}
