import type { ChartCell } from "../model/chart-table.ts";
import { formatValue } from "../model/unit.ts";
import { type Item, NAMED, type Told, gapOf, largest, named, smallest, tied } from "./describe-items.ts";
import { parts, values } from "./describe-values.ts";
import { isNumber } from "./frame.ts";
import { type Scale, readScale } from "./likert.ts";
import { exact } from "./numbers.ts";

export function agreement(told: Told): string[] {
  const { table, words } = told;
  const scale = readScale(table.columns);
  if (!scale) return parts(told);
  const columns = words.agreeing(
    words.list(scale.agree.map((column) => table.columns[column]!.label)),
    scale.agree.length,
  );
  const sum = (cells: ChartCell[], indexes: number[]) =>
    exact(indexes.reduce((total, index) => total + (cells[index]!.value ?? Number.NaN), 0));
  const rows = table.cells.flatMap((cells, row) => {
    const value = sum(cells, scale.agree);
    const decimals = Math.max(...scale.agree.map((column) => cells[column]!.decimals));
    return isNumber(value)
      ? [
          {
            name: table.rows[row]!.label,
            value,
            label: formatValue(value, table.unit, decimals, told.language),
            against: sum(cells, scale.disagree),
          },
        ]
      : [];
  });
  if (rows.length === 0) return [];
  const against = rows.filter(({ value, against }) => against > value).map(({ name }) => name);
  const more = against.length > 0 && against.length <= NAMED ? [words.moreDisagree(words.list(against))] : [];
  if (rows.length === 1) return [words.agreementOne(columns, rows[0]!.name, rows[0]!.label), ...more];
  const [most, least] = [tied(rows, largest(rows)), tied(rows, smallest(rows))];
  if (most[0]!.value === least[0]!.value)
    return [words.agreementEqual(columns, rows[0]!.label, rows.length), ...more];
  return [
    words.agreement(
      columns,
      words.valued(named(most, words), most[0]!.label),
      words.valued(named(least, words), least[0]!.label),
    ),
    ...more,
  ];
}

export function gaps(told: Told): string[] {
  const { table, words } = told;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = table.cells.flatMap(([a, b], row) => {
    if (!isNumber(a?.value) || !isNumber(b?.value)) return [];
    const value = exact(Math.abs(a.value - b.value));
    return [
      { name: table.rows[row]!.label, value, label: gapOf(told, value), lead: Math.sign(a.value - b.value) },
    ];
  });
  if (rows.length === 0 || first === undefined || second === undefined) return values(told);
  if (rows.length === 1) return [words.pair(first, second, rows[0]!.name, rows[0]!.label)];
  const [most, least] = [tied(rows, largest(rows)), tied(rows, smallest(rows))];
  const wins = [
    rows.filter(({ lead }) => lead > 0).length,
    rows.filter(({ lead }) => lead < 0).length,
  ] as const;
  const lead =
    wins[0] === wins[1]
      ? []
      : [
          words.larger(
            wins[0] > wins[1] ? first : second,
            Math.max(...wins),
            rows.length,
            rows.length < table.rows.length,
          ),
        ];
  if (most[0]!.value === least[0]!.value)
    return [words.gapsEqual(first, second, rows[0]!.label, rows.length), ...lead];
  const ends = [most, least].map((items) => words.valued(named(items, words), items[0]!.label)) as [
    string,
    string,
  ];
  return [words.gaps(first, second, ...ends), ...lead];
}
