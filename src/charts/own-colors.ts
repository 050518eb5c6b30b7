import type { ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { KINDS } from "./kinds/index.ts";
import { type Token, ownToken } from "./theme.ts";

/**
 * The lines of a table, by id, that a chart draws each in the color that is its own wherever it stands, with the name of that
 * color in this chart. None where a kind draws all in one color, or where some line is to stand out from grey.
 */
export function ownColors(table: ChartTable, spec: ChartSpec): { id: string; token: Token }[] {
  const { colors } = KINDS[spec.kind];
  if (!colors) return [];
  const lines = arrange(table, spec)[colors];
  if (lines.some(({ isLit }) => isLit)) return [];
  return lines.flatMap((line, index) =>
    line.color === undefined ? [] : [{ id: line.id, token: ownToken(line, index) }],
  );
}
