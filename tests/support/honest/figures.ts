import { type Sort, lines, sum } from "./table.ts";

const THINGS = "shares: { of: things, weighted: false }";

/** Scores, money, growth and counts. */
export const FIGURES: Record<string, Sort> = {
  "mean scores": (random) => ({
    unit: "number",
    base: random.whole(10, 900),
    fields: [],
    columns: lines("c", 3),
    rows: lines("r", random.whole(2, 8)).map((row) => ({
      ...row,
      values: [1, 2, 3].map(() => (1 + random.part() * 4).toFixed(2)),
    })),
    checks: ["kind: range, column: c0, min: 1, max: 5"],
  }),
  "shares of money": (random) => {
    const amounts = Array.from({ length: random.whole(3, 8) }, () => random.part() * 90 + 1);
    const total = sum(amounts);
    return {
      unit: "number",
      base: random.oneOf([13332, "not-published" as const]),
      fields: random.oneOf([[], ["shares: { of: amounts }"]]),
      columns: [{ id: "millions" }, { id: "share", more: "unit: percent" }],
      rows: amounts.map((amount, index) => ({
        id: `r${index}`,
        values: [amount.toFixed(1), ((100 * amount) / total).toFixed(1)],
      })),
      checks: ["kind: share, column: share, of: [millions]"],
    };
  },
  growth: (random) => ({
    unit: random.oneOf(["percent-change", "number"]),
    base: random.oneOf([13332, 40, "not-published" as const]),
    fields: [],
    columns: lines("year", 4),
    rows: lines("r", random.whole(2, 6)).map((row) => ({
      ...row,
      values: [1, 2, 3, 4].map(() => (random.part() * 400 - 90).toFixed(1)),
    })),
    checks: [],
  }),
  "totals of rounded amounts": (random) => {
    const amounts = lines("r", random.whole(2, 6)).map(({ id }) => ({
      id,
      parts: [random.part() * 50, random.part() * 50, random.part() * 50],
    }));
    const rows = amounts.map(({ id, parts }) => ({ id, parts: [...parts, sum(parts)] }));
    const total = [0, 1, 2, 3].map((column) => sum(rows.map(({ parts }) => parts[column]!)));
    return {
      unit: random.oneOf(["number", "eur"]),
      base: "not-published",
      fields: [],
      columns: [...lines("c", 3), { id: "all", more: "total: true" }],
      rows: [
        ...rows.map(({ id, parts }) => ({ id, values: parts.map((part) => part.toFixed(1)) })),
        { id: "sum", more: "total: true", values: total.map((part) => part.toFixed(1)) },
      ],
      checks: [
        "kind: total, column: all, of: [c0, c1, c2]",
        `kind: total, row: sum, of: [${rows.map(({ id }) => id).join(", ")}]`,
      ],
    };
  },
  "counts and their shares": (random) => {
    const counts = Array.from({ length: random.whole(3, 8) }, () => random.whole(1, 60)).sort(
      (a, b) => b - a,
    );
    const total = sum(counts);
    return {
      unit: "count",
      base: total,
      fields: [THINGS],
      columns: [{ id: "mentions" }, { id: "share", more: "unit: percent" }],
      rows: [
        ...counts.map((count, index) => ({
          id: `r${index}`,
          values: [String(count), ((100 * count) / total).toFixed(1)],
        })),
        { id: "all", more: "total: true", values: [String(total), "100.0"] },
      ],
      checks: [
        "kind: share, column: share, of: [mentions]",
        "kind: order, column: mentions, direction: descending",
        `kind: total, row: all, of: [${counts.map((_, index) => `r${index}`).join(", ")}]`,
      ],
    };
  },
};
