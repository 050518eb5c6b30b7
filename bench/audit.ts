import { auditTable } from "../src/audit/audit-table.ts";
import type { Finding } from "../src/audit/finding.ts";
import { readAuditFile } from "../src/audit/read-file.ts";
import { randomFrom } from "../tests/support/honest/random.ts";
import { type Sheet, withOneDigitOff, writeSheet } from "../tests/support/honest/sheet.ts";
import { honestSheets } from "../tests/support/honest/sheets.ts";

const TABLES = Number(process.argv[2] ?? 1000);
const SEED = Number(process.argv[3] ?? 20261128);

const sheets = honestSheets(TABLES, SEED);
const random = randomFrom(SEED);
const rates = new Map<
  string,
  { all: number; alarms: number; remarks: number; finds: number; named: number }
>();
for (const sheet of sheets) {
  const honest = await audit(sheet);
  const slip = withOneDigitOff(sheet, random);
  const found = (await audit(slip.sheet)).filter(({ sure }) => sure !== "remark");
  const names = (cell: Finding["cell"]) => cell.row === slip.row && cell.column === slip.column - 1;
  const rate = rates.get(sheet.sort) ?? { all: 0, alarms: 0, remarks: 0, finds: 0, named: 0 };
  const alarms = honest.filter(({ sure }) => sure !== "remark");
  rates.set(sheet.sort, {
    all: rate.all + 1,
    alarms: rate.alarms + (alarms.length > 0 ? 1 : 0),
    remarks: rate.remarks + (honest.length > alarms.length ? 1 : 0),
    finds: rate.finds + (found.length > 0 ? 1 : 0),
    named: rate.named + (found.some(({ cell, others }) => [cell, ...others].some(names)) ? 1 : 0),
  });
  if (process.env["SHOW"] && alarms.length > 0)
    console.log(
      sheet.sort,
      `\n${writeSheet(sheet)}`,
      alarms.map(({ cell, reasons }) => [cell.place.name, ...reasons]),
    );
}

console.log(`| ${"sort of table".padEnd(52)} | tables | alarms | remarks | finds | names the cell |`);
console.log(`| ${"-".repeat(52)} | -----: | -----: | ------: | ----: | -------------: |`);
for (const [sort, rate] of rates) line(sort, rate);
const add = (of: "all" | "alarms" | "remarks" | "finds" | "named") =>
  [...rates.values()].reduce((total, rate) => total + rate[of], 0);
line("all", {
  all: add("all"),
  alarms: add("alarms"),
  remarks: add("remarks"),
  finds: add("finds"),
  named: add("named"),
});

async function audit(sheet: Sheet): Promise<Finding[]> {
  const { tables } = await readAuditFile("sheet.csv", new TextEncoder().encode(writeSheet(sheet)));
  return tables.flatMap((table) => auditTable(table).findings);
}

function line(
  sort: string,
  { all, alarms, remarks, finds, named }: NonNullable<ReturnType<typeof rates.get>>,
): void {
  const percent = (count: number) => `${Math.round((100 * count) / all)}%`;
  console.log(
    `| ${sort.padEnd(52)} | ${String(all).padStart(6)} | ${String(alarms).padStart(6)} | ${String(remarks).padStart(7)} | ${percent(finds).padStart(5)} | ${percent(named).padStart(14)} |`,
  );
}
