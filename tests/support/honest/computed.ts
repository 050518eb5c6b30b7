import { type Sort, lines, sum } from "./table.ts";

const UNWEIGHTED = "shares: { of: respondents, weighted: false }";

/** Percentages beside what is computed from them. */
export const COMPUTED: Record<string, Sort> = {
  "agreement, added up from rounded shares": (random) => {
    const n = random.whole(10, 600);
    return {
      unit: "percent",
      base: n,
      fields: [UNWEIGHTED, ...random.oneOf([[], ["baseBy: row"]])],
      columns: [{ id: "agree" }, { id: "strongly" }, { id: "both", more: random.oneOf(["total: true", ""]) }],
      rows: lines("r", random.whole(2, 6)).map((row) => {
        const agree = ((100 * random.whole(0, Math.floor(n / 2))) / n).toFixed(1);
        const strongly = ((100 * random.whole(0, Math.floor(n / 2))) / n).toFixed(1);
        return { ...row, values: [agree, strongly, (Number(agree) + Number(strongly)).toFixed(1)] };
      }),
      checks: ["kind: total, column: both, of: [agree, strongly]"],
    };
  },
  "sums of rounded shares": (random) => {
    const n = random.whole(10, 600);
    return {
      unit: "percent",
      base: n,
      fields: [UNWEIGHTED, "addends: 2"],
      columns: [{ id: "agree" }],
      rows: lines("r", random.whole(3, 8)).map((row) => {
        const parts = [0, 1].map(() => Number(((100 * random.whole(0, Math.floor(n / 2))) / n).toFixed(1)));
        return { ...row, values: [(parts[0]! + parts[1]!).toFixed(1)] };
      }),
      checks: [],
    };
  },
  "sites and their average": (random) => {
    const bases = [1, 2, 3].map(() => random.whole(5, 200));
    return {
      unit: "percent",
      base: "not-published",
      fields: [UNWEIGHTED, ...random.oneOf([[], ["baseBy: column"]])],
      columns: [
        ...bases.map((n, index) => ({ id: `s${index}`, more: `n: ${n}` })),
        { id: "average", more: "total: true" },
      ],
      rows: lines("r", random.whole(2, 6)).map((row) => {
        const shares = bases.map((n) => (100 * random.whole(0, n)) / n);
        return { ...row, values: [...shares, sum(shares) / 3].map((share) => share.toFixed(1)) };
      }),
      checks: ["kind: mean, column: average, of: [s0, s1, s2]"],
    };
  },
  "averages with weights": (random) => {
    const weights = [1, 2, 3].map(() => random.whole(1, 40));
    return {
      unit: random.oneOf(["number", "percent"]),
      base: "not-published",
      fields: [],
      columns: [...lines("s", 3), { id: "average", more: "total: true" }],
      rows: lines("r", random.whole(2, 6)).map((row) => {
        const values = weights.map(() => random.part() * 100);
        const mean = sum(values.map((value, index) => value * weights[index]!)) / sum(weights);
        return { ...row, values: [...values, mean].map((value) => value.toFixed(1)) };
      }),
      checks: [`kind: mean, column: average, of: [s0, s1, s2], weights: [${weights.join(", ")}]`],
    };
  },
  differences: (random) => {
    const n = random.whole(20, 900);
    const more = random.oneOf(["total: true", "shares: { of: none }", "unit: points", ""]);
    return {
      unit: "percent",
      base: n,
      fields: [UNWEIGHTED],
      columns: [{ id: "after" }, { id: "before" }, { id: "gain", more }],
      rows: lines("r", random.whole(2, 6)).map((row) => {
        const [before, after] = [random.whole(0, n), random.whole(0, n)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        return { ...row, values: [after, before, after - before].map((k) => ((100 * k) / n).toFixed(1)) };
      }),
      checks: ["kind: difference, column: gain, of: [after, before]"],
    };
  },
};
