import type { Believed } from "../audit/believe.ts";
import type { CheckSpec } from "../model/dataset.ts";

/** A relation of a table's lines that was found to hold everywhere, and along which of its lines. */
export interface FoundRelation {
  what: "column" | "row";
  believed: Believed;
}

/** What the lines of a table are called. */
export interface LineIds {
  /** Undefined for a line that is none of the dataset's, such as one of bases. */
  column: readonly (string | undefined)[];
  row: readonly (string | undefined)[];
}

/**
 * What the audit found lines to be to each other, as checks: sums, differences, means, parts of a whole and shares of a sum that
 * hold wherever they can be held. Where they can be held in some lines only, `only` names those.
 */
export function checksOf(found: readonly FoundRelation[], ids: LineIds): CheckSpec[] {
  const seen = new Set<string>();
  return found
    .filter(({ believed }) => believed.failing.length === 0)
    .flatMap((relation) => checkOf(relation, ids) ?? [])
    .filter((check) => {
      const isNew = !seen.has(check.id);
      seen.add(check.id);
      return isNew;
    });
}

function checkOf(
  { what, believed: { relation, holding } }: FoundRelation,
  ids: LineIds,
): CheckSpec | undefined {
  const across = what === "column" ? "row" : "column";
  const first = holding[0]!;
  const of = first.operands.map(({ cell }) => ids[what][cell[what]]);
  const line = relation.line === undefined ? undefined : ids[what][relation.line];
  const places = holding.map(({ operands }) => ids[across][operands[0]!.cell[across]]);
  if ([...of, ...places].includes(undefined) || (relation.line !== undefined && !line)) return undefined;
  const known = of as string[];
  const total = ids[across].filter((id) => id !== undefined).length;
  const only = places.length < total ? { only: places as string[] } : {};
  const along = what === "column" ? { column: line } : { row: line };
  switch (relation.kind) {
    case "total":
    case "difference":
    case "mean":
      return {
        id: `${line}-is-${NAMES[relation.kind]}`,
        kind: relation.kind,
        ...along,
        of: known,
        ...only,
      } as CheckSpec;
    case "parts":
      return {
        id: `${known[0]}-to-${known.at(-1)}-add-up`,
        kind: "parts",
        of: known,
        whole: first.printed,
        across: what === "column" ? "columns" : "rows",
        ...only,
      };
    case "share": {
      const [part] = known;
      const isOfOwnSum = known.every((id) => id === part);
      return what === "column" && isOfOwnSum
        ? { id: `${line}-is-share`, kind: "share", column: line!, of: [part!] }
        : undefined;
    }
    default:
      return undefined;
  }
}

const NAMES = { total: "total", difference: "difference", mean: "mean" } as const;
