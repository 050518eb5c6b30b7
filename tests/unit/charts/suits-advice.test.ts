import { expect, test } from "vitest";
import fc from "fast-check";
import { unsuitable } from "../../../src/charts/suits.ts";
import { CHART_KINDS, type ChartKind } from "../../../src/model/chart-kinds.ts";
import type { ChartTable } from "../../../src/model/chart-table.ts";
import { readPeriod } from "../../../src/model/period.ts";
import { tableOf } from "./tables.ts";

const tables = fc
  .record({
    rows: fc.integer({ min: 1, max: 12 }),
    columns: fc.integer({ min: 1, max: 14 }),
    years: fc.constantFrom("none", "rows", "columns"),
    unit: fc.constantFrom("percent", "count", "number", "year"),
    values: fc.array(fc.oneof(fc.integer({ min: -5, max: 140 }), fc.constant("not published")), {
      minLength: 1,
      maxLength: 20,
    }),
  })
  .map(({ rows, columns, years, unit, values }) =>
    inYears(
      years,
      tableOf(
        Array.from({ length: columns }, (_, index) => `Column ${index + 1}`),
        Object.fromEntries(
          Array.from({ length: rows }, (_, row) => [
            `Row ${row + 1}`,
            Array.from({ length: columns }, (_, column) => values[(row * columns + column) % values.length]!),
          ]),
        ),
        { unit, decimals: 0 },
      ),
    ),
  );

/** Some of the rows or columns as years, one after the other. */
function inYears(of: "none" | "rows" | "columns", table: ChartTable): ChartTable {
  if (of === "none") return table;
  return { ...table, [of]: table[of].map((line, index) => ({ ...line, period: readPeriod(2001 + index)! })) };
}

test("a refusal never names a kind that would be refused for the same table", () => {
  let named = 0;
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(...CHART_KINDS),
      fc.constantFrom(undefined, "true" as const),
      (table, kind, transpose) => {
        const spec = { kind, ...(transpose ? { transpose } : {}) };
        const hint = unsuitable(table, spec)?.hint ?? "";
        for (const [, other] of hint.matchAll(/kind="([a-z]+)"/g)) {
          named++;
          expect(unsuitable(table, { ...spec, kind: other as ChartKind })).toBeUndefined();
        }
        if (hint.includes("to make the rows the series"))
          expect(unsuitable(table, { kind, transpose: "true" })?.message ?? "").not.toMatch(/series/);
      },
    ),
    { seed: 7, numRuns: 2000 },
  );
  expect(named).toBeGreaterThan(500);
});

test("a slope of nine columns leads to what can be drawn", () => {
  const nine = tableOf(
    Array.from({ length: 9 }, (_, index) => `C${index}`),
    { A: Array.from({ length: 9 }, () => 5) },
  );
  expect(unsuitable(nine, { kind: "slope" })).toEqual({
    message: "`slope` compares two columns, and this chart has 9.",
    hint: 'Choose two: `columns="c0 c1"`, or write `kind="multiples"`.',
  });
});

test("where no kind suits, the table itself is left", () => {
  const years = tableOf(
    Array.from({ length: 13 }, (_, index) => `C${index}`),
    { A: Array.from({ length: 13 }, () => 1990) },
    { unit: "year", decimals: 0 },
  );
  expect(unsuitable(years, { kind: "multiples" })?.hint).toBe("Choose fewer with `columns`.");
});
