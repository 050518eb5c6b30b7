import { checkTables } from "../tests/support/check-tables.ts";
import { honestTables } from "../tests/support/honest-tables.ts";
import { randomFrom } from "../tests/support/honest/random.ts";
import { withOneDigitChanged } from "../tests/support/honest/table.ts";

const TABLES = 1000;
const SEED = 20261128;

/**
 * Two rates side by side, by the sort of table: how many sound tables `check` accuses, and how many of the same tables it
 * accuses once one of their digits is changed.
 */
export async function compareRates(): Promise<string> {
  const tables = honestTables(TABLES, SEED);
  const random = randomFrom(SEED);
  const alarms = await checkTables(tables);
  const finds = await checkTables(tables.map((table) => withOneDigitChanged(table, random)));
  const sorts = [...new Set(tables.map(({ sort }) => sort))];
  const line = (name: string, isMeant: (sort: string) => boolean) => {
    const told = (problems: typeof alarms) =>
      problems.filter((found, index) => isMeant(tables[index]!.sort) && found.length > 0).length;
    const all = tables.filter(({ sort }) => isMeant(sort)).length;
    const found = told(finds);
    return `| ${name.padEnd(40)} | ${cell(all, 6)} | ${cell(told(alarms), 6)} | ${cell(found, 5)} | ${cell(`${Math.round((100 * found) / all)}%`, 5)} |`;
  };
  return [
    `| ${"sort of table".padEnd(40)} | tables | alarms | finds | share |`,
    `| ${"-".repeat(40)} | -----: | -----: | ----: | ----: |`,
    ...sorts.map((name) => line(name, (sort) => sort === name)),
    line("all", () => true),
  ].join("\n");
}

function cell(value: string | number, width: number): string {
  return String(value).padStart(width);
}
