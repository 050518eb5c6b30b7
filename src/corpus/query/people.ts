import type { People } from "../../model/chart-table.ts";
import { countsOf } from "../../model/share-counts.ts";
import { areCounted } from "../../model/shares.ts";
import type { Cell } from "../types.ts";

/**
 * The people behind a cell: undefined unless its publisher says that it is a share of respondents and not weighted. 50% of
 * 4 are 2 of them; 33% of 300 may be 98, 99 or 100, and 40% of 3 are nobody: both have no count.
 */
export function peopleIn({ value, unit, shares, derived, n, precision }: Cell): People | undefined {
  if (unit !== "percent" || value === undefined || derived) return undefined;
  if (!areCounted(shares) || shares.of !== "respondents") return undefined;
  if (n === undefined) return {};
  const { low, high } = countsOf({ percent: value, slack: 0.5 / 10 ** precision }, n);
  return low === high ? { of: n, count: low } : { of: n };
}
