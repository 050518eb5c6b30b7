import { COMPUTED } from "./computed.ts";
import { FIGURES } from "./figures.ts";
import { type Random, randomFrom } from "./random.ts";
import { SHARES } from "./shares.ts";
import { type Sheet, type SheetSort, sheetOf } from "./sheet.ts";
import { sum } from "./table.ts";

const PLACES = [
  "North",
  "South",
  "East",
  "West",
  "Harbor",
  "Hill",
  "Old Town",
  "Airport",
  "Lakeside",
  "Center",
];

/** Tables that a spreadsheet holds and a dataset declares otherwise, above all such as an audit could take for wrong. */
const SHEETS: Record<string, SheetSort> = {
  "counts with totals both ways": (random) => {
    const rows = counts(random, random.whole(3, 8), random.whole(2, 6), 300);
    return withTotals(rows, String);
  },
  "visits and visitors": (random) => {
    // Who comes twice is one visitor: the visitors of all places are fewer than their sum.
    const visits = counts(random, random.whole(3, 8), 3, 900);
    const visitors = visits.map((row) => Math.round(sum(row) * (0.3 + random.part() * 0.4)));
    const all = Math.round(sum(visitors) * (0.75 + random.part() * 0.2));
    const totals = [0, 1, 2].map((column) => sum(visits.map((row) => row[column]!)));
    return {
      head: ["Place", "Spring", "Summer", "Autumn", "Visitors"],
      rows: [
        ...visits.map((row, index) => [PLACES[index]!, ...row.map(String), String(visitors[index]!)]),
        ["Total", ...totals.map(String), String(all)],
      ],
    };
  },
  "amounts in whole thousands": (random) => {
    const rows = amounts(random, random.whole(3, 8), random.whole(2, 6), 400);
    const table = withTotals(rows, (value) => String(Math.round(value)));
    const unit = random.oneOf(["", " (thousands)", " (£m)"]);
    return { ...table, head: table.head.map((name, index) => (index === 0 ? name : name + unit)) };
  },
  "counts rounded to five": (random) =>
    withTotals(counts(random, random.whole(4, 8), random.whole(3, 6), 400), (value) =>
      String(5 * Math.round(value / 5)),
    ),
  "counts rounded to ten": (random) =>
    withTotals(counts(random, random.whole(4, 8), random.whole(3, 6), 900), (value) =>
      String(10 * Math.round(value / 10)),
    ),
  "running totals": (random) => {
    const months = Array.from({ length: random.whole(5, 12) }, () => random.whole(3, 400));
    let running = 0;
    return {
      head: ["Month", "New", random.oneOf(["Cumulative", "Running total", "To date"])],
      rows: months.map((value, index) => [`Month ${index + 1}`, String(value), String((running += value))]),
    };
  },
  "cumulative shares": (random) => {
    const parts = counts(random, 1, random.whole(4, 7), 90)[0]!;
    const all = sum(parts);
    let running = 0;
    return {
      head: ["Answer", "Count", "Percent", "Cumulative percent"],
      rows: parts.map((part, index) => {
        running += part;
        return [
          `Answer ${index + 1}`,
          String(part),
          ((100 * part) / all).toFixed(1),
          ((100 * running) / all).toFixed(1),
        ];
      }),
    };
  },
  "change in percent": (random) => ({
    head: ["Place", "2022", "2023", "Change (%)"],
    rows: PLACES.slice(0, random.whole(3, 8)).map((place) => {
      const before = random.whole(50, 5000);
      const after = Math.round(before * (0.6 + random.part()));
      return [place, before, after, (100 * (after / before - 1)).toFixed(1)].map(String);
    }),
  }),
  "change of rounded amounts in percent": (random) => ({
    head: ["Place", "2022 (millions)", "2023 (millions)", "Growth %"],
    rows: PLACES.slice(0, random.whole(3, 8)).map((place) => {
      const before = 5 + random.part() * 90;
      const after = before * (0.6 + random.part());
      return [place, before.toFixed(0), after.toFixed(0), (100 * (after / before - 1)).toFixed(1)];
    }),
  }),
  "shares by group with an overall row": (random) => {
    const bases = PLACES.slice(0, random.whole(3, 7)).map((place) => ({ place, n: random.whole(20, 900) }));
    const shares = bases.map(({ n }) => [1, 2, 3].map(() => random.whole(0, n)));
    const all = sum(bases.map(({ n }) => n));
    const percent = (part: number, n: number) => `${((100 * part) / n).toFixed(1)}%`;
    return {
      head: ["Place", "n", "Yes", "Know it", "Use it"],
      rows: [
        ...bases.map(({ place, n }, index) => [
          place,
          String(n),
          ...shares[index]!.map((part) => percent(part, n)),
        ]),
        [
          "Total",
          String(all),
          ...[0, 1, 2].map((column) => percent(sum(shares.map((row) => row[column]!)), all)),
        ],
      ],
    };
  },
  "a series over years": (random) => {
    const years = Array.from({ length: random.whole(5, 12) }, (_, index) => 2010 + index);
    let index = 100;
    return {
      head: ["Year", "Employed", "Index", "Unemployment rate"],
      rows: years.map((year) => {
        index *= 0.97 + random.part() * 0.07;
        return [year, random.whole(9000, 12000), index.toFixed(1), (3 + random.part() * 4).toFixed(1)].map(
          String,
        );
      }),
    };
  },
  "suppressed and missing cells": (random) => {
    const table = withTotals(counts(random, random.whole(4, 8), random.whole(3, 5), 60), String);
    const hide = (text: string) =>
      random.part() < 0.15 ? random.oneOf(["[c]", "–", "n/a", "<5", "*", ""]) : text;
    return {
      ...table,
      rows: table.rows.map((row) => row.map((text, column) => (column === 0 ? text : hide(text)))),
    };
  },
  "groups with subtotals": (random) => {
    const columns = random.whole(2, 4);
    const groups = ["Adults", "Children"].map((name) => ({
      name,
      rows: counts(random, random.whole(2, 4), columns, 200),
    }));
    const add = (rows: number[][]) => rows[0]!.map((_, column) => sum(rows.map((row) => row[column]!)));
    const lines = groups.flatMap(({ name, rows }) => [
      ...rows.map((row, index) => [`${name} ${PLACES[index]}`, ...row.map(String)]),
      [`Total ${name}`, ...add(rows).map(String)],
    ]);
    const all = add(groups.flatMap(({ rows }) => rows));
    return {
      head: ["Group", ...all.map((_, index) => `Q${index + 1}`)],
      rows: [...lines, ["Total", ...all.map(String)]],
    };
  },
  "statistics of scores": (random) => ({
    head: ["Question", "n", "Mean", "SD", "Min", "Max"],
    rows: Array.from({ length: random.whole(3, 9) }, (_, index) => [
      `Question ${index + 1}`,
      String(random.whole(20, 300)),
      (2 + random.part() * 2).toFixed(2),
      (0.4 + random.part()).toFixed(2),
      "1",
      "5",
    ]),
  }),
  "the same places in two years": (random) => ({
    head: ["Place", "Year", "Branches", "Staff", "Open days", "Visits"],
    rows: PLACES.slice(0, 5).flatMap((place) => {
      const [branches, staff] = [random.whole(1, 9), random.whole(5, 90)];
      return [2022, 2023].map((year) =>
        [place, year, branches, staff, random.oneOf([300, 310]), random.whole(900, 9000)].map(String),
      );
    }),
  }),
  "counts beside millions": (random) => ({
    head: ["Region", "People", "People (millions)"],
    rows: PLACES.slice(0, random.whole(4, 9)).map((place) => {
      const people = random.whole(200_000, 9_000_000);
      return [place, people.toLocaleString("en"), (people / 1e6).toFixed(1)];
    }),
  }),
  "income, spending and balance": (random) => ({
    head: ["Year", "Income", "Spending", "Balance"],
    rows: Array.from({ length: random.whole(4, 9) }, (_, index) => {
      const [income, spending] = [random.whole(1000, 9000), random.whole(1000, 9000)];
      const balance = income - spending;
      const written = balance < 0 ? `(${(-balance).toLocaleString("en")})` : balance.toLocaleString("en");
      return [String(2012 + index), income.toLocaleString("en"), spending.toLocaleString("en"), written];
    }),
  }),
  "answers without those who do not know": (random) => ({
    head: ["Statement", "Agree", "Neither", "Disagree"],
    rows: Array.from({ length: random.whole(4, 8) }, (_, index) => {
      const parts = [1, 2, 3].map(() => random.part() + 0.05);
      const known = 100 * (1 - random.oneOf([0, 0, 0, random.part() * 0.2]));
      return [`Statement ${index + 1}`, ...parts.map((part) => ((known * part) / sum(parts)).toFixed(1))];
    }),
  }),
  "quarters of a year, rounded": (random) => ({
    head: ["Place", "Q1", "Q2", "Q3", "Q4", "Year"],
    rows: PLACES.slice(0, random.whole(3, 9)).map((place) => {
      const quarters = [1, 2, 3, 4].map(() => 20 + random.part() * 400);
      return [place, ...[...quarters, sum(quarters)].map((value) => value.toFixed(0))];
    }),
  }),
  "weighted averages": (random) => {
    const weights = [1, 2, 3].map(() => 20 + random.whole(0, 6));
    return {
      head: ["Item", "Urban", "Suburban", "Rural", "Average"],
      rows: Array.from({ length: random.whole(4, 9) }, (_, index) => {
        const values = weights.map(() => 10 + random.part() * 80);
        const mean = sum(values.map((value, at) => value * weights[at]!)) / sum(weights);
        return [`Item ${index + 1}`, ...[...values, mean].map((value) => value.toFixed(1))];
      }),
    };
  },
  "differences of rounded shares, with a decimal comma": (random) => ({
    delimiter: ";",
    head: ["Frage", "Vorher", "Nachher", "Differenz"],
    rows: Array.from({ length: random.whole(3, 8) }, (_, index) => {
      const [before, after] = [random.part() * 90, random.part() * 90];
      return [
        `Frage ${index + 1}`,
        ...[before, after, after - before].map((value) => value.toFixed(1).replace(".", ",")),
      ];
    }),
  }),
};

/** Sound tables of every sort as plain sheets, from a seed. */
export function honestSheets(count: number, seed: number): Sheet[] {
  const random = randomFrom(seed);
  const declared = Object.entries({ ...SHARES, ...COMPUTED, ...FIGURES }).map(
    ([sort, make]) =>
      () =>
        sheetOf({ sort, ...make(random) }, random),
  );
  const plain = Object.entries(SHEETS).map(([sort, make]) => (): Sheet => ({ sort, ...make(random) }));
  const makers = [...declared, ...plain];
  return Array.from({ length: count }, (_, index) => makers[index % makers.length]!());
}

function counts(random: Random, rows: number, columns: number, most: number): number[][] {
  return amounts(random, rows, columns, most).map((row) =>
    row.map((value) => Math.max(1, Math.round(value))),
  );
}

function amounts(random: Random, rows: number, columns: number, most: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => random.part() * most));
}

function withTotals(rows: number[][], write: (value: number) => string): Omit<Sheet, "sort"> {
  const wide = rows.map((row) => [...row, sum(row)]);
  const totals = wide[0]!.map((_, column) => sum(wide.map((row) => row[column]!)));
  return {
    head: ["Place", ...rows[0]!.map((_, index) => `Group ${index + 1}`), "Total"],
    rows: [...wide.map((row, index) => [PLACES[index]!, ...row.map(write)]), ["Total", ...totals.map(write)]],
  };
}
