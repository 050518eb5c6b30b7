import type { Cell, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import type { Locale } from "../locales/locale.ts";
import { digits } from "../model/formats.ts";
import { haveSeveralAnswers } from "../model/shares.ts";
import { factorOf } from "../model/scale.ts";
import { formatValue } from "../model/unit.ts";
import { rangeOf } from "./rounding.ts";
import { type Fault, type Verdict, strangerIn, suggest, writeNumber } from "./verdict.ts";
import { cellIn } from "../model/cell-path.ts";

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
  const all = across ? dataset.rows : dataset.columns;
  const strange = strangerIn(check.only, all, across ? "row" : "column");
  if (strange) return strange;
  const lines = all.filter(({ id }) => check.only?.includes(id) ?? true);
  const cellsIn = (id: string) =>
    check.of.map((part) => dataset.cells.get(across ? cellIn(id, part) : cellIn(part, id)));
  if (
    check.whole === 100 &&
    lines.some(({ id }) => cellsIn(id).some((cell) => haveSeveralAnswers(cell?.shares)))
  )
    return NEED_NOT_ADD_UP;
  const verdicts = lines.flatMap(({ id }): Verdict[] => {
    const cells = cellsIn(id);
    return cells.some((cell) => cell?.value === undefined)
      ? []
      : [judge(cells as Cell[], check.whole, language)];
  });
  if (verdicts.length === 0)
    return {
      fault: "never runs: no line has all its values.",
      lacksValues: true,
      hint: "Point it at columns and rows with numbers.",
    };
  return { verdicts };
}

const NEED_NOT_ADD_UP: Fault = {
  fault: "adds to 100 what need not: the table says `answers: several`, so one may stand in several parts.",
  hint: "Remove the check; where each stands in one part only, write `answers: one` under `shares`.",
};

function judge(cells: Cell[], whole: number, language: string): Verdict {
  const size = (cell: Cell) => factorOf(cell.unit) / factorOf(cells[0]!.unit);
  const sum = Number(cells.reduce((total, cell) => total + cell.value! * size(cell), 0).toPrecision(12));
  const slack = cells.reduce((total, cell) => total + (rangeOf(cell).high - cell.value!) * size(cell), 0);
  const decimals = Math.max(...cells.map((cell) => cell.decimals));
  const shown = (value: number, tag = language) => formatValue(value, cells[0]!.unit, decimals, tag);
  const sentence = `the parts ${cells.map((cell) => cell.printed).join(" + ")} add to ${shown(sum)}, and the whole is ${shown(whole)}; rounding explains ${slack.toFixed(decimals + 1)} at most.`;
  const told = (locale: Locale) =>
    locale.t("checks.partsOf", {
      parts: cells.map((cell) => writeNumber(cell, locale)).join(" + "),
      sum: shown(sum, locale.tag),
      whole: shown(whole, locale.tag),
      slack: locale.number(slack, digits(decimals + 1)),
    });
  return { holds: Math.abs(sum - whole) <= slack, cells, sentence, told };
}
