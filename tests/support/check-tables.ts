import type { Problem } from "../../src/problems/problem.ts";
import { loadFiles, publication } from "./read.ts";
import { type HonestTable, writeTable } from "./honest/table.ts";

/** The problems that `check` tells of each table, all in one content folder. */
export async function checkTables(tables: readonly HonestTable[]): Promise<Problem[][]> {
  const files = tables.map((table, index) => [`datasets/t${index}.yaml`, writeTable(table)] as const);
  const { problems } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    ...Object.fromEntries(files),
  });
  const byFile = Map.groupBy(problems, ({ file }) => file.replace(/^.*\/datasets\//, "datasets/"));
  return files.map(([path]) => byFile.get(path) ?? []);
}
