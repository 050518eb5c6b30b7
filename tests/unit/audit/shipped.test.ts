import { join } from "node:path";
import { expect, it } from "vitest";
import { auditTable } from "../../../src/audit/audit-table.ts";
import type { Unweighted } from "../../../src/audit/impossible-shares.ts";
import { readAuditFile } from "../../../src/audit/read-file.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Dataset } from "../../../src/corpus/types.ts";
import { cellIn } from "../../../src/model/cell-path.ts";
import { SRC } from "../../support/imports.ts";

const { corpus } = await loadCorpus(join(SRC, "../content"));
const tables = corpus!.datasets.filter(({ cells }) =>
  [...cells.values()].some(({ value }) => value !== undefined),
);

/** A shipped table as plain CSV: its labels and what is printed, and nothing that is declared. */
function plainCsv({ meta, columns, rows, cells }: Dataset): string {
  const printed = columns.filter(({ derive }) => !derive);
  const field = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return [
    [meta.rowLabel, ...printed.map(({ label }) => label)],
    ...rows.map(({ id, label }) => [
      label,
      ...printed.map((column) => cells.get(cellIn(id, column.id))!.printed),
    ]),
  ]
    .map((row) => row.map(field).join(","))
    .join("\n");
}

/** What is told of a table: how sure, and the cells of which one is wrong, the likeliest first, by their ids. */
async function audit(dataset: Dataset, unweighted?: Unweighted): Promise<string[]> {
  const read = await readAuditFile(`${dataset.id}.csv`, new TextEncoder().encode(plainCsv(dataset))).catch(
    () => undefined,
  );
  const printed = dataset.columns.filter(({ derive }) => !derive);
  return (read?.tables ?? []).flatMap((table) =>
    auditTable(table, unweighted).findings.map(({ sure, cell, others }) => {
      const names = [cell, ...others].map(({ row, column }) =>
        cellIn(dataset.rows[row]!.id, printed.at(column - printed.length)!.id),
      );
      return `${sure} ${dataset.id}: ${names.join(", ")}`;
    }),
  );
}

it("names the printed slips of the shipped tables, and calls nothing else wrong", async () => {
  const told = await Promise.all(tables.map((dataset) => audit(dataset)));
  expect(tables.length).toBeGreaterThan(20);
  expect(told.flat().sort()).toEqual([
    "likely engagement-community: sectors/strongly-disagree, sectors/disagree, sectors/neutral, sectors/agree, sectors/strongly-agree, sectors/not-sure",
    "likely stakeholder-involvement: parents/difference, parents/community, parents/organizational",
    // An average by weights, as its checks declare.
    "remark first-year-improvements: whole-child-focus/average",
    "sure participants-by-site: chicago/survey",
  ]);
});

it("says which cell of a row it is where its percentages are of counted people", async () => {
  const counted = tables.filter(
    ({ meta }) => meta.shares?.of === "respondents" && meta.shares.weighted === false,
  );
  const told = await Promise.all(counted.map((dataset) => audit(dataset, {})));
  expect(told.flat().sort()).toEqual([
    "likely stakeholder-involvement: parents/difference, parents/community, parents/organizational",
    "remark first-year-improvements: whole-child-focus/average",
    "sure engagement-community: sectors/strongly-agree",
  ]);
});
