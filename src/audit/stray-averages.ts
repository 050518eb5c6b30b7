import type { Failure } from "./finding.ts";
import { membersOf } from "./relations/mean.ts";
import { nameLine } from "./say.ts";
import type { HeldCell, View } from "./view.ts";

/** So many averages of a line must lie among their members for the one that does not to be a slip. */
const ENOUGH = 4;

/**
 * Averages that lie below the least or above the largest of what they seem to be averages of: no weights make that. Said
 * only where all others of the line lie among their members, which stand in the same unit, with the same decimals.
 */
export function findStrayAverages(view: View): Failure[] {
  return view.lines.flatMap((line, at) => {
    if (!line.roles.has("average")) return [];
    const members = membersOf(line, at, view.lines)[0];
    if (!members || members.length < 2) return [];
    const places = line.cells.flatMap((average, place) => {
      const cells = members.map(({ cells: of }) => of[place]);
      return average && cells.every((cell) => cell) ? [{ average, cells: cells as HeldCell[] }] : [];
    });
    const stray = places.filter(({ average, cells }) => isOutside(average, cells));
    const spread = places.filter(({ cells }) => new Set(cells.map(({ value }) => value)).size > 1);
    const isAlike = spread.every(({ average, cells }) =>
      cells.every(
        ({ decimals, isPercent }) => decimals <= average.decimals && isPercent === average.isPercent,
      ),
    );
    if (stray.length !== 1 || spread.length - 1 < ENOUGH || !isAlike) return [];
    const { average, cells } = stray[0]!;
    const [least, most] = [extreme(cells, -1), extreme(cells, 1)];
    return [
      {
        target: average.cell,
        cells: [average.cell],
        reason: `${nameLine(line, view.what)} is “${average.cell.text}”, and what it is the average of lies between ${least.cell.text} and ${most.cell.text}: no weights make that. So it is in ${spread.length - 1} other places.`,
        solve: () => ({ value: (least.value + most.value) / 2, low: least.value, high: most.value }),
        isRemark: false,
      },
    ];
  });
}

function isOutside(average: HeldCell, cells: readonly HeldCell[]): boolean {
  const [least, most] = [extreme(cells, -1), extreme(cells, 1)];
  return (
    average.value + average.half < least.value - least.half ||
    average.value - average.half > most.value + most.half
  );
}

function extreme(cells: readonly HeldCell[], sign: 1 | -1): HeldCell {
  return cells.reduce((best, cell) => (sign * cell.value > sign * best.value ? cell : best));
}
