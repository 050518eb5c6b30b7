import { stringify } from "yaml";
import { toId } from "../model/ids.ts";
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
  const { columns, rows, base, rowHeading, checks, notes } = proposal;
  const units = [...new Set(columns.map(({ unit }) => unit))];
  const unit = units.toSorted((a, b) => countOf(columns, b) - countOf(columns, a))[0] ?? "number";
  const lines = [
    `title: ${scalar(title)}`,
    "# What the table shows, in a sentence or two.",
    `description: ${said.description}`.trimEnd(),
    `unit: ${scalar(unit)}`,
    "# Who was asked, or what was counted.",
    `population: ${said.population}`.trimEnd(),
    `base: ${base ?? "not-published"}`,
    ...(units.includes("percent")
      ? [
          "# Where it is known, say what the percentages are shares of: docs/data.md has the forms.",
          "# shares: { of: respondents, weighted: false }",
        ]
      : []),
    "# The publication that prints the table; section, table and page, where known.",
    `source: ${said.source}`,
    `rowLabel: ${scalar(rowHeading)}`,
    "columns:",
    ...columns.map(
      ({ id, label, unit: own, n, isTotal }) =>
        `  - ${flow({ id, label, ...(own === unit ? {} : { unit: own }), ...(n === undefined ? {} : { n }), ...(isTotal ? { total: true } : {}) })}`,
    ),
    ...csvLines(proposal),
  ];
  const told = rows.filter(({ id, label, isTotal }) => isTotal || (id !== toId(label) && !proposal.needsIds));
  if (told.length > 0)
    lines.push(
      "rows:",
      ...told.map(
        ({ id, label, isTotal }) => `  - ${flow({ id, label, ...(isTotal ? { total: true } : {}) })}`,
      ),
    );
  if (checks.length > 0)
    lines.push(
      "# What was found to hold of the numbers. Take out what holds by chance.",
      "checks:",
      ...checks.map((check) => `  - ${flow(check)}`),
    );
  if (notes.length > 0) lines.push("notes:", ...notes.map((note) => `  - ${scalar(note)}`));
  return `${lines.join("\n")}\n`;
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
