import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runAll } from "../../../src/checks/verdicts.ts";
import { readDataset } from "../../../src/corpus/parse/dataset/dataset.ts";
import { parseYaml } from "../../../src/corpus/parse/yaml/parse.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { Problems } from "../../../src/problems/collector.ts";

const ANSWERS = ["disagree", "neutral", "agree", "unsure"];

/** A table of percentages of `n` people, whose rows add to 100, as an editor writes it. */
function tableOf(rows: number[][], n: number): string {
  const lines = rows.map((row, index) => {
    const values = row.map((percent, column) => `${ANSWERS[column]}: ${percent.toFixed(1)}`).join(", ");
    return `  - { id: row-${"abcdef"[index]}, label: Row, values: { ${values} } }`;
  });
  return `title: T\ndescription: D\nunit: percent\npopulation: P\nbase: ${n}\nshares: { of: respondents, weighted: false, answers: one }\nsource: { publication: p }\nrowLabel: R
columns:\n${ANSWERS.map((id) => `  - { id: ${id}, label: ${id} }`).join("\n")}
rows:\n${lines.join("\n")}
checks:\n  - { id: parts-of-a-whole, kind: parts, of: [${ANSWERS.join(", ")}], whole: 100 }\n`;
}

function failures(rows: number[][], n: number): number {
  const problems = new Problems();
  const yaml = parseYaml(tableOf(rows, n), "table.yaml", problems)!;
  const dataset = readDataset("table", "table.yaml", datasetSchema.parse(yaml.data), yaml, problems);
  const corpus = { site: { language: "en" }, datasets: [dataset] } as unknown as Corpus;
  return runAll(dataset, corpus).flatMap(({ result }) =>
    "verdicts" in result ? result.verdicts.filter(({ holds }) => !holds) : [],
  ).length;
}

/** Rows of whole counts of n people, one for each answer, which add to n. */
const tables = fc.integer({ min: 2, max: 100 }).chain((n) => {
  const cuts = fc.tuple(
    fc.integer({ min: 0, max: n }),
    fc.integer({ min: 0, max: n }),
    fc.integer({ min: 0, max: n }),
  );
  const row = cuts.map((points) => {
    const [a, b, c] = [...points].sort((x, y) => x - y) as [number, number, number];
    return [a, b - a, c - b, n - c];
  });
  return fc.tuple(fc.constant(n), fc.array(row, { minLength: 1, maxLength: 6 }));
});

const shares = (rows: number[][], n: number) =>
  rows.map((row) => row.map((k) => Number(((100 * k) / n).toFixed(1))));

describe("a table of whole counts, printed to one decimal", () => {
  it("never fails", () => {
    fc.assert(fc.property(tables, ([n, rows]) => failures(shares(rows, n), n) === 0));
  });

  it("is caught when one cell is moved by more than the rounding, for n up to 100", () => {
    const moves = fc.tuple(tables, fc.nat(), fc.nat(), fc.integer({ min: 2, max: 900 }), fc.boolean());
    fc.assert(
      fc.property(moves, ([[n, rows], at, column, tenths, up]) => {
        const moved = shares(rows, n);
        const row = moved[at % moved.length]!;
        const before = row[column % 4]!;
        const after = Number((before + (up ? tenths : -tenths) / 10).toFixed(1));
        fc.pre(after >= 0 && after <= 100);
        row[column % 4] = after;
        return failures(moved, n) > 0;
      }),
      { numRuns: 500 },
    );
  });

  it("is caught by the sum where the moved cell is another whole count", () => {
    // 5, 3, 2 and 0 of 10; 3 becomes 4, which 10 people can give, and the row adds to 110.
    expect(failures([[50, 30, 20, 0]], 10)).toBe(0);
    expect(failures([[50, 40, 20, 0]], 10)).toBe(1);
  });
});
