import type { Random } from "./random.ts";
import { type HonestTable, type Sort, lines, sum } from "./table.ts";

const UNWEIGHTED = "shares: { of: respondents, weighted: false }";
const THINGS = "shares: { of: things, weighted: false }";
const WEIGHTED = "shares: { of: respondents, weighted: true }";

/** Shares of people, of things and of amounts, weighted and not. */
export const SHARES: Record<string, Sort> = {
  "weighted shares, base stated": (random) =>
    answers(
      random,
      weighted(random),
      random.whole(150, 900),
      random.oneOf([[], [WEIGHTED], ["decimals: 1"]]),
    ),
  "weighted shares, base not published": (random) =>
    answers(
      random,
      weighted(random),
      "not-published",
      random.oneOf([[], [WEIGHTED, "baseBy: row"], ["baseBy: column"]]),
    ),
  "counted shares, base stated": (random) => {
    const n = random.whole(5, 1500);
    return answers(random, counted(random, n), n, [random.oneOf([UNWEIGHTED, THINGS])]);
  },
  "counted shares, base not published": (random) => {
    const n = random.whole(5, 2500);
    return answers(random, counted(random, n), "not-published", [UNWEIGHTED, "baseBy: table", "decimals: 1"]);
  },
  "counted shares, a base for each column": (random) => {
    const bases = lines("c", 4).map(({ id }) => ({ id, n: random.whole(5, 800) }));
    const isStated = random.oneOf([true, false]);
    return {
      unit: "percent",
      base: "not-published",
      fields: [UNWEIGHTED, "baseBy: column"],
      columns: bases.map(({ id, n }) => ({ id, ...(isStated ? { more: `n: ${n}` } : {}) })),
      rows: lines("r", random.whole(3, 10)).map((row) => ({
        ...row,
        values: bases.map(({ n }) => ((100 * random.whole(0, n)) / n).toFixed(1)),
      })),
      checks: [],
    };
  },
  "shares of which nothing is said": (random) => {
    const n = random.whole(20, 900);
    return answers(random, counted(random, n), random.oneOf([n, "not-published" as const]), []);
  },
  "whole percents": (random) => {
    const n = random.whole(30, 3000);
    const [shares, fields] = random.oneOf([
      [counted(random, n), [UNWEIGHTED]],
      [weighted(random), [WEIGHTED]],
    ] as const);
    return answers(random, shares, n, [...fields], 0);
  },
  "several answers": (random) => {
    const n = random.whole(30, 900);
    const columns = lines("c", random.whole(2, 5));
    return {
      unit: "percent",
      base: random.oneOf([n, "not-published" as const]),
      fields: ["shares: { of: respondents, weighted: false, answers: several }", "baseBy: table"],
      columns,
      rows: lines("r", random.whole(2, 8)).map((row) => ({
        ...row,
        values: columns.map(() => ((100 * random.whole(0, n)) / n).toFixed(1)),
      })),
      checks: [],
    };
  },
  "shares of land": (random) => answers(random, weighted(random), 16, ["shares: { of: amounts }"]),
};

/** A table of answers whose rows are shares of one whole, with a check that says so in some. */
function answers(
  random: Random,
  share: (parts: number) => number[],
  base: HonestTable["base"],
  fields: readonly string[],
  decimals = 1,
): ReturnType<Sort> {
  const columns = lines("c", random.whole(2, 6));
  const check = `kind: parts, of: [${columns.map(({ id }) => id).join(", ")}]`;
  return {
    unit: "percent",
    base,
    fields: [...fields],
    columns,
    rows: lines("r", random.whole(1, 6)).map((row) => ({
      ...row,
      values: share(columns.length).map((part) => part.toFixed(decimals)),
    })),
    checks: random.oneOf([[], [check]]),
  };
}

/** Shares of everybody, each counted with a weight: any number may come out. */
function weighted(random: Random): (parts: number) => number[] {
  return (parts) => {
    const weights = Array.from({ length: parts }, () => random.part() ** 2 + 0.01);
    return weights.map((weight) => (100 * weight) / sum(weights));
  };
}

/** Shares of n people, each of whom stands in one part. */
function counted(random: Random, n: number): (parts: number) => number[] {
  return (parts) => {
    const cuts = Array.from({ length: parts - 1 }, () => random.whole(0, n)).sort((a, b) => a - b);
    return [...cuts, n].map((cut, index) => (100 * (cut - (cuts[index - 1] ?? 0))) / n);
  };
}
