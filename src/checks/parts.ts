import type { Cell, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { formatValue } from "../model/unit.ts";
import { rangeOf } from "./rounding.ts";
import { type Fault, type Verdict, suggest } from "./verdict.ts";

/** The cells of each line add to the whole, within what the rounding of each can explain. */
export function runParts(
  check: Extract<CheckSpec, { kind: "parts" }>,
  dataset: Dataset,
  language: string,
): { verdicts: Verdict[] } | Fault {
  const across = check.across === "columns";
  const names = (across ? dataset.columns : dataset.rows).map(({ id }) => id);
  const unknown = check.of.find((id) => !names.includes(id));
  if (unknown)
    return {
      fault: `names \`${unknown}\`, which is no ${across ? "column" : "row"} of this table.`,
      hint: suggest(unknown, names),
    };
  const lines = (across ? dataset.rows : dataset.columns).filter(
    ({ id }) => !check.only || check.only.includes(id),
  );
  const verdicts = lines.flatMap(({ id }): Verdict[] => {
    const cells = check.of.map((part) => dataset.cells.get(across ? `${id}/${part}` : `${part}/${id}`));
    if (cells.some((cell) => cell?.value === undefined)) return [];
    const known = cells as Cell[];
    const sum = Number(known.reduce((total, cell) => total + cell.value!, 0).toPrecision(12));
    const slack = known.reduce((total, cell) => total + (rangeOf(cell).high - cell.value!), 0);
    const decimals = Math.max(...known.map((cell) => cell.decimals));
    const shown = (value: number) => formatValue(value, known[0]!.unit, decimals, language);
    const sentence = `the parts ${known.map((cell) => cell.printed).join(" + ")} add to ${shown(sum)}, and the whole is ${shown(check.whole)}; rounding explains ${slack.toFixed(decimals + 1)} at most.`;
    return [{ holds: Math.abs(sum - check.whole) <= slack, cells: known, sentence }];
  });
  if (verdicts.length === 0)
    return {
      fault: "never runs: no line has all its values.",
      hint: "Point it at columns and rows with numbers.",
    };
  return { verdicts };
}
