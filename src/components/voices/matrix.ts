import type { Facet } from "../../corpus/query/facets.ts";
import type { VoiceOnce } from "../../corpus/query/voices.ts";

/** A matrix of voices: a row for each role, and what best divides them across. */
export interface Matrix {
  /** What the columns are; undefined where nothing divides the voices, so that there are roles alone. */
  columns: Facet<VoiceOnce> | undefined;
  rows: MatrixRow[];
  /** So many voices one mark stands for. */
  perMark: number;
}

interface MatrixRow {
  role: Facet<VoiceOnce>["values"][number];
  /** Where voices are: no cell is empty. */
  cells: { column: number; count: number }[];
}

/** More columns find no room beside each other. */
const MOST_COLUMNS = 7;
/** More marks are no picture any more: one stands for ten, a hundred, … voices. */
const MOST_MARKS = 400;

/** Of what can stand across, what has a place for most voices. */
export function voiceMatrix(facets: readonly Facet<VoiceOnce>[], all: number): Matrix | undefined {
  const roles = facets.find(({ id }) => id === "roles");
  if (!roles) return undefined;
  const columns = facets
    .filter(({ id, values }) => id !== "roles" && id !== "themes" && values.length > 1)
    .filter(({ values }) => values.length <= MOST_COLUMNS)
    .toSorted((one, other) => countIn(other) - countIn(one) || rank(one) - rank(other))[0];
  let perMark = 1;
  while (all / perMark > MOST_MARKS) perMark *= 10;
  const rows = roles.values.map((role) => ({ role, cells: cellsOf(role.items, columns) }));
  return { columns, rows, perMark };
}

function cellsOf(items: readonly VoiceOnce[], columns: Facet<VoiceOnce> | undefined): MatrixRow["cells"] {
  if (!columns) return [{ column: 0, count: items.length }];
  const own = new Set(items);
  const placed = new Set<VoiceOnce>();
  const cells = columns.values.map(({ items: all }, column) => {
    const here = all.filter((once) => own.has(once));
    for (const once of here) placed.add(once);
    return { column, count: here.length };
  });
  const rest = { column: columns.values.length, count: own.size - placed.size };
  return [...cells, rest].filter(({ count }) => count > 0);
}

function countIn({ values }: Facet<VoiceOnce>): number {
  return new Set(values.flatMap(({ items }) => items)).size;
}

/** Where two divide as many, publications are what readers know. */
function rank({ id }: Facet<VoiceOnce>): number {
  return id === "publications" ? 0 : 1;
}
