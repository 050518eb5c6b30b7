import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../../../src/charts/arrange.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { KINDS } from "../../../../src/charts/kinds/index.ts";
import { CHART_KINDS, type ChartKind } from "../../../../src/model/chart-kinds.ts";
import type { ChartAnnotation, ChartTable } from "../../../../src/model/chart-table.ts";
import { readPeriod } from "../../../../src/model/period.ts";
import { faultsOf, rectanglesOf, textsOf } from "../geometry.ts";
import { MADE_UP, type Value } from "../examples.ts";
import { SHAPES } from "../shapes.ts";
import { mentions, tableOf } from "../tables.ts";
import { english } from "../../../support/locale.ts";

const TEXT = { title: "Title", locale: english };

describe.each(Object.entries(SHAPES))("%s", (_, [table, spec]) => {
  const picture = drawPicture(table, spec, TEXT);
  test.each(["narrow", "wide"] as const)("%s: nothing is clipped, nothing overlaps", (size) => {
    expect(faultsOf(picture[size])).toEqual([]);
  });
});

test("whatever the table, nothing is clipped and nothing overlaps", () => {
  fc.assert(
    fc.property(anyChart(), ([table, spec]) => {
      const { narrow, wide } = drawPicture(table, spec, TEXT);
      expect([...faultsOf(narrow), ...faultsOf(wide)]).toEqual([]);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test("whatever is annotated, its words cover nothing", () => {
  const annotating = CHART_KINDS.filter((kind) => KINDS[kind].annotates);
  const words = fc.array(
    fc.tuple(
      fc.nat(11),
      fc.nat(11),
      fc.constantFrom("A flood", "Asked by telephone, not by post", "A long note ".repeat(7)),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyChart(annotating), words, ([table, spec], notes) => {
      const { rows, columns, cells } = table;
      const annotations = notes.flatMap(([first, second, text, isSpan]): ChartAnnotation[] => {
        const [row, column, other] = [first % rows.length, second % columns.length, second % rows.length];
        if (isSpan) return [{ from: rows[row]!.id, to: rows[other]!.id, text }];
        return cells[row]![column]!.value === undefined
          ? []
          : [{ row: rows[row]!.id, column: columns[column]!.id, text }];
      });
      const { narrow, wide } = drawPicture({ ...table, annotations }, spec, TEXT);
      expect([...faultsOf(narrow), ...faultsOf(wide)]).toEqual([]);
      for (const { text } of annotations)
        for (const svg of [narrow, wide])
          expect(
            textsOf(svg)
              .map((shown) => shown.text)
              .join(" "),
          ).toContain(text.split(" ")[0]);
    }),
    { numRuns: 60, seed: 20261129 },
  );
});

test("the measure sees a clipped and an overlapping text", () => {
  const svg =
    '<svg viewBox="0 0 360 40"><g fill="var(--chart-text)"><text x="300" y="20">Community members</text><text x="310" y="22">B</text></g></svg>';
  expect(faultsOf(svg)).toEqual([
    "“Community members” leaves the picture",
    "“Community members” and “B” overlap",
  ]);
});

test("the measure finds bars, and a text over the edge of one", () => {
  const bars = drawPicture(mentions, { kind: "bars" }, TEXT).wide;
  expect(rectanglesOf(bars)).toHaveLength(5);
  const svg =
    '<svg viewBox="0 0 360 40"><path fill="var(--chart-1)" d="M10 4h40v20H10zM10 30h-5v5H10z"/><text fill="var(--chart-text)" x="44" y="20">B</text></svg>';
  expect(rectanglesOf(svg)).toEqual([
    { fill: "chart-1", left: 10, right: 50, top: 4, bottom: 24 },
    { fill: "chart-1", left: 5, right: 10, top: 30, bottom: 35 },
  ]);
  expect(faultsOf(svg)).toEqual(["“B” runs over the edge of a bar"]);
});

function anyChart(kinds: readonly ChartKind[] = CHART_KINDS): fc.Arbitrary<[ChartTable, ChartSpec]> {
  const word = fc.string({
    unit: fc.constantFrom(..."abcdefghilmnorstuWAQ-–/’éß日".split("")),
    minLength: 1,
    maxLength: 30,
  });
  const label = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ").slice(0, 80));
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constantFrom(0, 100, "not published", "not applicable") },
  );
  return fc.constantFrom(...kinds).chain((kind) => {
    const {
      columns,
      ids,
      mostRows = 12,
      unit,
      timed,
      people,
      fitted = (values: Value[]) => values,
    } = MADE_UP[kind];
    const values = fc.array(value, { minLength: columns, maxLength: columns });
    return fc
      .record({
        names: ids ? fc.constant<string[]>(ids) : fc.array(label, { minLength: columns, maxLength: columns }),
        rows: fc.uniqueArray(fc.tuple(label, values), {
          minLength: 1,
          maxLength: mostRows,
          selector: ([name]) => name,
        }),
      })
      .map(({ names, rows }): [ChartTable, ChartSpec] => [
        (timed ? inYears : people ? ofFew : (table: ChartTable) => table)(
          tableOf(
            names,
            Object.fromEntries(rows.map(([name, row]) => [name, fitted(row)])),
            unit ? { unit } : {},
          ),
        ),
        { kind },
      ]);
  });
}

/** Rows as years, each fifth of them missing. */
function inYears(table: ChartTable): ChartTable {
  const yearOf = (row: number) => 2001 + row + Math.floor(row / 4);
  return { ...table, rows: table.rows.map((row, index) => ({ ...row, period: readPeriod(yearOf(index))! })) };
}

/** Values as those of up to 29 people. */
function ofFew(table: ChartTable): ChartTable {
  const people = (value: number, of: number) => ({ of, count: Math.round((value / 100) * of) });
  return {
    ...table,
    cells: table.cells.map((cells) =>
      cells.map((cell) =>
        cell.value === undefined
          ? cell
          : { ...cell, people: people(cell.value, 1 + (Math.round(cell.value) % 29)) },
      ),
    ),
  };
}
