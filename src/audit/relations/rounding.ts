import { nameLine, shown } from "../say.ts";
import type { Instance, Relation } from "../relation.ts";
import type { View } from "../view.ts";
import { instancesOf } from "./difference.ts";

const MANY = 12;
const SCALES = [1, 1e3, 1e6];

/** Lines that seem to be another one, rounded more or written in thousands or millions. */
export function findRoundings(view: View): Relation[] {
  if (view.lines.length > MANY) return [];
  return view.lines.flatMap((line) =>
    view.lines.flatMap((exact) =>
      SCALES.flatMap((scale): Relation[] => {
        if (exact === line) return [];
        const values = line.cells.flatMap((cell) => cell?.value ?? []);
        const spread = Math.max(...values) - Math.min(...values);
        const instances = instancesOf(line, exact, exact, (target, of): Instance | undefined => {
          const [half, exactHalf] = [target.half, of.half / scale];
          // As fine as the other one, it is no rounding of it; and what is rounded away must differ.
          if (half < 5 * exactHalf || target.value === 0) return undefined;
          return {
            target,
            operands: [of],
            printed: target.value,
            computed: of.value / scale,
            slack: half + exactHalf,
            strict: half + exactHalf,
            chanceOfExact: 1,
            spread,
            words: `${shown(of)}${scale === 1 ? "" : ` in ${scale === 1e3 ? "thousands" : "millions"}`} rounds to`,
          };
        });
        if (instances.length < 3) return [];
        const words = `${nameLine(line, view.what)} is ${nameLine(exact, view.what)} rounded`;
        return [{ kind: "rounding", line: line.index, words, isLabelled: false, instances }];
      }),
    ),
  );
}
