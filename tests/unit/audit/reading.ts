import { auditTable } from "../../../src/audit/audit-table.ts";
import { readAuditFile } from "../../../src/audit/read-file.ts";
import { Unreadable } from "../../../src/tables/unreadable.ts";

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Each table as its headings and the numbers below, and what was left out. */
export async function read(file: string, content: string | Uint8Array) {
  const { tables, remarks } = await readAuditFile(
    file,
    typeof content === "string" ? bytesOf(content) : content,
  );
  return {
    tables: tables.map(({ name, columns, rows, cells }) => ({
      name,
      columns: columns.map(({ label }) => label),
      rows: rows.map(({ label }, index) => [label, ...cells[index]!.map(({ number }) => number?.value)]),
    })),
    remarks: remarks.map(({ place, message, hint }) => `${place.name}: ${message} ${hint}`),
    places: tables.flatMap(({ cells }) =>
      cells.flat().map(({ place }) => [place.name, place.line, place.column]),
    ),
    findings: tables.flatMap((table) => auditTable(table).findings.map(({ cell }) => cell.place.name)),
  };
}

export async function refusal(file: string, content: string | Uint8Array): Promise<string> {
  try {
    await read(file, content);
  } catch (error) {
    if (error instanceof Unreadable) return `${error.message} ${error.hint}`;
    throw error;
  }
  return "read";
}

/** The table that most files of these tests hold. */
export const SMALL = {
  name: "",
  columns: ["Visits", "Loans"],
  rows: [
    ["Harbor", 12, 1.5],
    ["East", 7, 2.5],
  ],
};
