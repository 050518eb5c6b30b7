import type { Believed } from "./believe.ts";
import type { Expected, Failure, Finding } from "./finding.ts";
import type { Instance } from "./relation.ts";
import type { AuditCell, AuditTable } from "./table.ts";

/**
 * Says of failures which cell is wrong, one finding a fault. A cell that stands in several failures, which all ask the same of
 * it, is it; one that stands in other sums which would not hold with another number is not.
 */
export function blame(
  table: AuditTable,
  failures: readonly Failure[],
  believed: readonly Believed[],
): Finding[] {
  const holding = believed.flatMap(({ holding: instances }) => instances);
  let open = failures
    .map((failure) => ({
      failure,
      suspects: failure.cells.filter((cell) => !isCleared(cell, failure, holding)),
    }))
    .filter(({ suspects }) => suspects.length > 0);
  const findings: Finding[] = [];
  while (open.length > 0) {
    const groups = [...new Set(open.flatMap(({ suspects }) => suspects))].map((cell) =>
      groupAround(cell, open),
    );
    const [best] = groups.toSorted((a, b) => b.length - a.length);
    findings.push(findingOf(table, best!));
    const blamed = findings.at(-1)!.cell;
    // What else stands on the blamed cell follows from it.
    open = open.filter((one) => !best!.includes(one) && !(best!.length > 1 && one.suspects.includes(blamed)));
  }
  return withoutEchoes(findings);
}

interface Open {
  failure: Failure;
  suspects: AuditCell[];
}

/** The failures that would all come out if one cell were another number. */
function groupAround(cell: AuditCell, open: readonly Open[]): Open[] {
  let range: Expected | undefined;
  return open.filter(({ failure, suspects }) => {
    if (!suspects.includes(cell)) return false;
    const wanted = failure.solve(cell);
    if (wanted && range && (wanted.low > range.high + 1e-9 || wanted.high < range.low - 1e-9)) return false;
    if (wanted) range = range ? meet(range, wanted) : wanted;
    return true;
  });
}

function meet(a: Expected, b: Expected): Expected {
  const exact = b.high - b.low < a.high - a.low ? b : a;
  return { value: exact.value, low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

function findingOf(table: AuditTable, group: readonly Open[]): Finding {
  const [first, ...rest] = group as [Open, ...Open[]];
  const shared = rest.reduce(
    (cells, { suspects }) => cells.filter((cell) => suspects.includes(cell)),
    first.suspects,
  );
  const { target } = first.failure;
  const cell = shared.length === 1 || !target || !shared.includes(target) ? shared[0]! : target;
  const wanted = group.flatMap(({ failure }) => failure.solve(cell) ?? []);
  const distinct = new Set(
    group.map(({ failure }) =>
      failure.cells
        .map(({ place }) => place.name)
        .sort()
        .join(),
    ),
  );
  const isSure = shared.length === 1 && distinct.size > 1;
  const isRemark = group.every(({ failure }) => failure.isRemark);
  return {
    table,
    sure: isSure ? "sure" : isRemark ? "remark" : "likely",
    cell,
    others: shared.filter((other) => other !== cell),
    // Of parts of a whole any may be wrong, and nothing says which.
    ...(wanted.length > 0 && (target || shared.length === 1) ? { expected: wanted.reduce(meet) } : {}),
    reasons: [...new Set(group.map(({ failure }) => failure.reason))],
  };
}

/** Whether other sums, which hold, would not if the cell were what a failure asks of it. */
function isCleared(cell: AuditCell, failure: Failure, holding: readonly Instance[]): boolean {
  const wanted = failure.solve(cell);
  if (!wanted) return false;
  const gap = Math.abs(wanted.value - cell.number!.value);
  return holding.some((instance) => {
    const { target, operands, factors, slack } = instance;
    const at = operands.findIndex((operand) => operand.cell === cell);
    const factor = target?.cell === cell ? 1 : at === -1 ? 0 : Math.abs(factors?.[at] ?? 0);
    return factor * gap > 2 * slack;
  });
}

/** Two ways to say the same of the same cells are one finding. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ cell, others }) => {
    const key = [cell, ...others]
      .map(({ place }) => place.name)
      .sort()
      .join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
