import { stringify } from "yaml";
import { toId } from "../model/ids.ts";
import { type Scale, mayHaveScale } from "../model/scale.ts";
import type { Proposal } from "./propose.ts";

/** What an editor must say of a table, that no table says of itself: each is left empty, and told by the check at its place. */
export interface Said {
  description: string;
  population: string;
  source: string;
}

const OPEN: Said = { description: "", population: "", source: "{ publication: }" };

/** The dataset's own file. */
export function writeYaml(title: string, proposal: Proposal, said: Said = OPEN): string {
  const { rows, base, level, groups, rowHeading, checks, notes } = proposal;
  const columns = proposal.columns.filter(({ beside }) => !beside);
  const units = [...new Set(columns.map(({ unit }) => unit))];
  const counted = units.filter((one) => one !== "text");
  const unit =
    (counted.length > 0 ? counted : units).toSorted((a, b) => countOf(columns, b) - countOf(columns, a))[0] ??
    "number";
  const scales = new Set(columns.filter((column) => mayHaveScale(column.unit)).map(({ scale }) => scale));
  const scale = scales.size === 1 ? [...scales][0] : undefined;
  const lines = [
    `title: ${scalar(title)}`,
    "# What the table shows, in a sentence or two.",
    `description: ${said.description}`.trimEnd(),
    `unit: ${scalar(unit)}`,
    ...(scale === undefined ? [] : [`scale: ${scale}`]),
    "# Who was asked, or what was counted.",
    `population: ${said.population}`.trimEnd(),
    `base: ${base ?? "not-published"}`,
    ...(level === undefined ? [] : [`level: ${level}`]),
    ...(units.includes("percent")
      ? [
          "# Where it is known, say what the percentages are shares of: docs/data.md has the forms.",
          "# shares: { of: respondents, weighted: false }",
        ]
      : []),
    "# The publication that prints the table; section, table and page, where known.",
    `source: ${said.source}`,
    `rowLabel: ${scalar(rowHeading)}`,
    ...(groups === undefined ? [] : [`groups: ${groups}`]),
    "columns:",
    ...columns.map((column) => {
      const beside = proposal.columns.filter((other) => other.beside?.of === column.index);
      return `  - ${flow({ ...columnLine(column, { unit, scale }), ...besideLine(beside) })}`;
    }),
    ...csvLines(proposal),
  ];
  const told = rows.filter(
    ({ id, label, isTotal, period, unit }) =>
      isTotal || period !== undefined || unit !== undefined || (id !== toId(label) && !proposal.needsIds),
  );
  if (told.length > 0) lines.push("rows:", ...told.map((row) => `  - ${flow(rowLine(row))}`));
  if (checks.length > 0)
    lines.push(
      "# What was found to hold of the numbers. Take out what holds by chance.",
      "checks:",
      ...checks.map((check) => `  - ${flow(check)}`),
    );
  if (notes.length > 0) lines.push("notes:", ...notes.map((note) => `  - ${scalar(note)}`));
  return `${lines.join("\n")}\n`;
}

/** What the file says of a column, where that differs from what it says of all. */
function columnLine(
  { id, label, unit, scale, period, n, isTotal }: Proposal["columns"][number],
  all: { unit: string; scale: Scale | undefined },
): object {
  return {
    id,
    label,
    ...(period === undefined ? {} : { period: periodValue(period) }),
    ...(unit === all.unit ? {} : { unit }),
    ...(scale === undefined || scale === all.scale ? {} : { scale }),
    ...(n === undefined ? {} : { n }),
    ...(isTotal ? { total: true } : {}),
  };
}

/** The columns of the CSV that say how sure its values are, by their headings. */
function besideLine(columns: Proposal["columns"]): object {
  const csv = Object.fromEntries(columns.map(({ beside, label }) => [beside!.as, label]));
  return columns.length > 0 ? { csv } : {};
}

function rowLine({ id, label, isTotal, period, unit }: Proposal["rows"][number]): object {
  return {
    id,
    label,
    ...(period === undefined ? {} : { period: periodValue(period) }),
    ...(unit === undefined ? {} : { unit }),
    ...(isTotal ? { total: true } : {}),
  };
}

/** A year is written as a number, and all other periods as words. */
function periodValue(period: string): string | number {
  return /^\d{4}$/.test(period) ? Number(period) : period;
}

function countOf(columns: Proposal["columns"], unit: string): number {
  return columns.filter((column) => column.unit === unit).length;
}

function csvLines({ needsIds, hasRowBases, empty, marks, rowHeading }: Proposal): string[] {
  const csv = {
    ...(needsIds ? { row: rowHeading, id: ID } : {}),
    ...(hasRowBases ? { n: BASE } : {}),
    ...(empty ? { empty: "not-published" } : {}),
    ...(Object.keys(marks).length > 0 ? { marks } : {}),
  };
  return Object.keys(csv).length > 0 ? [`csv: ${flow(csv)}`] : [];
}

/** The headings of columns that are none of the table's own; no heading of a table is written so. */
const ID = "row id";
const BASE = "base n";

/** The CSV beside it: commas, a decimal point, and the headings that the dataset's file has. */
export function writeTable({ columns, rows, needsIds, hasRowBases, rowHeading }: Proposal): string {
  const head = [
    ...(needsIds ? [ID] : []),
    rowHeading,
    ...(hasRowBases ? [BASE] : []),
    ...columns.map(({ label }) => label),
  ];
  const lines = rows.map(({ id, label, n = "", values }) => [
    ...(needsIds ? [id] : []),
    label,
    ...(hasRowBases ? [n] : []),
    ...values,
  ]);
  return [head, ...lines].map((line) => `${line.map(quote).join(",")}\n`).join("");
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text as YAML writes it on one line: quoted where it would mean something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function flow(group: object): string {
  return stringify(group, { collectionStyle: "flow", lineWidth: 0 }).trimEnd();
}
