import { expect, test } from "vitest";
import { statusesDrawn } from "../../../../src/components/table/statuses-drawn.ts";
import { english } from "../../../support/locale.ts";
import { dataset, loadFiles, publication } from "../../../support/read.ts";

async function drawn(rows: string): Promise<string[]> {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication("\nText.\n"),
    "datasets/t.yaml": dataset("[{ id: x, label: Damp }, { id: y, label: Cold }]", rows),
  });
  const table = corpus.datasets[0]!;
  return statusesDrawn(table, [...table.cells.values()], english);
}
const cell = (value: number, status?: string) => (status ? `{ value: ${value}, status: ${status} }` : value);
const row = (id: string, x: number | string, y: number | string, more = "") =>
  `  - { id: ${id}, label: ${id.toUpperCase()}, ${more}values: { x: ${x}, y: ${y} } }`;

test("nothing is said where the source says nothing, or withholds what is then not drawn", async () => {
  expect(await drawn([row("a", 1, 2), row("b", '{ status: suppressed, mark: "<5" }', 3)].join("\n"))).toEqual(
    [],
  );
});

test("a line of which all is said is named once, and a cell by both its lines", async () => {
  const rows = [
    row("a", 1, 2, "status: provisional, "),
    row("b", cell(3, "unreliable"), 4),
    row("c", 5, cell(6, "unreliable")),
  ];
  expect(await drawn(rows.join("\n"))).toEqual(["A: provisional.", "B, Damp; C, Cold: low reliability."]);
  expect(await drawn([row("a", cell(1, "revised"), 2), row("b", cell(3, "revised"), 4)].join("\n"))).toEqual([
    "Damp: revised.",
  ]);
});

test("more than can be named are some", async () => {
  const rows = ["a", "b", "c", "d", "e"].map((id) => row(id, cell(1, "estimated"), 2));
  expect(await drawn([...rows, row("f", 3, 4)].join("\n"))).toEqual(["Some of these values: estimated."]);
});
