import { type Audit, auditTable } from "../../../src/audit/audit-table.ts";
import type { Unweighted } from "../../../src/audit/impossible-shares.ts";
import { readAuditFile } from "../../../src/audit/read-file.ts";
import { tellFinding } from "../../../src/audit/tell.ts";

/** Audits what a file would hold; each finding as "sure E4 → Write 127." and, in `borneOut`, what was held. */
export async function auditText(text: string, file = "figures.csv", unweighted?: Unweighted) {
  const { tables, remarks } = await readAuditFile(file, new TextEncoder().encode(text));
  const audits: Audit[] = tables.map((table) => auditTable(table, unweighted));
  const findings = audits.flatMap((audit) => audit.findings);
  return {
    tables,
    remarks,
    told: findings.map(
      (finding) => `${finding.sure} ${finding.cell.place.name} → ${tellFinding(finding).hint}`,
    ),
    reasons: findings.flatMap(({ reasons }) => reasons),
    borneOut: audits.flatMap(({ borneOut }) => borneOut.map(({ words, places }) => `${words}: ${places}`)),
  };
}

/** Lines of words and numbers, parted by spaces, as CSV. */
export function csv(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/).join(","))
    .join("\n");
}
