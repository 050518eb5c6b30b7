import type { Cell } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { isCalendar } from "../model/calendar.ts";
import { digits } from "../model/formats.ts";
import { meets } from "../model/interval.ts";
import { factorOf } from "../model/scale.ts";
import { type Unit, formatValue } from "../model/unit.ts";
import { changeTo, nearest } from "../problems/nearest.ts";
import { rangeOf } from "./rounding.ts";

/** What a check says of one line of a table. */
export interface Verdict {
  holds: boolean;
  /** The cells concerned; the first is the one that is held against the others. */
  cells: Cell[];
  /** The result in words, for editors: "27.0% is printed, and 54.5, 20 add to 74.5%." */
  sentence: string;
  /** The same for readers, in the language of their site. */
  told(locale: Locale): string;
  /** What to write instead, where it is not what arithmetic has editors write. */
  hint?: string;
}

/** A check that cannot be run, told to an editor. */
export interface Fault {
  fault: string;
  hint: string;
  /** True where values are missing: it says nothing of the check where cells could not be read. */
  lacksValues?: true;
}

/** The hint for an id that is not there. */
export function suggest(written: string, known: readonly string[]): string {
  return changeTo(nearest(written, known), `Write one of ${known.join(", ")}.`);
}

/** What is wrong with the lines that a check is for, where one of them is none of the table. */
export function strangerIn(
  only: readonly string[] | undefined,
  lines: readonly { id: string }[],
  what: "column" | "row",
): Fault | undefined {
  const known = lines.map(({ id }) => id);
  const stranger = only?.find((id) => !known.includes(id));
  if (stranger === undefined) return undefined;
  return {
    fault: `names \`${stranger}\` in \`only\`, which is no ${what} of this table.`,
    hint: suggest(stranger, known),
  };
}

/** What a printed cell is held against: a message of the catalogue, with what is put in besides the numbers. */
export type Relation =
  | { as: "sumOf" | "differenceOf" | "meanOf" | "shareOf" }
  | { as: "weightedMeanOf"; weights: readonly number[] }
  | { as: "saidBy"; cell: string }
  | { as: "givenBy"; table: string };

/** Holds a printed cell against a computed value; both carry the range that rounding leaves open. */
export function verdict(
  printed: Cell,
  parts: Cell[],
  computed: Computed,
  words: string,
  relation: Relation,
  language: string,
): Verdict {
  const result = inUnitOf(printed, computed);
  const decimals = Math.max(printed.decimals, ...parts.map((part) => part.decimals));
  const shownIn = (language: string) => (value: number) =>
    formatValue(value, printed.unit, decimals, language);
  const shown = shownIn(language);
  const [low, high] = [shown(result.low), shown(result.high)];
  const range = low === high ? "" : `, or with rounding ${low} to ${high}`;
  return {
    holds: meets(rangeOf(printed), result),
    cells: [printed, ...parts],
    sentence: `${shown(printed.value!)} is printed, and ${words} ${shown(result.value)}${range}.`,
    told: (locale) => {
      const written = shownIn(locale.tag);
      const said = tell(relation, parts, locale, {
        printed: written(printed.value!),
        result: written(result.value),
      });
      const [low, high] = [written(result.low), written(result.high)];
      return low === high
        ? locale.t("checks.verdict", { verdict: said })
        : locale.t("checks.verdictInRange", { verdict: said, low, high });
    },
  };
}

/** A result with the range that rounding leaves open; in the unit of the printed cell where it names none. */
interface Computed {
  value: number;
  low: number;
  high: number;
  unit?: Unit;
}

/** The parts of a total in millions may be printed in thousands. */
function inUnitOf(
  printed: Cell,
  { value, low, high, unit = printed.unit }: Computed,
): Omit<Computed, "unit"> {
  const [factor, own] = [factorOf(unit), factorOf(printed.unit)];
  if (factor === own) return { value, low, high };
  const turned = (one: number) => Number(((one * factor) / own).toPrecision(15));
  return { value: turned(value), low: turned(low), high: turned(high) };
}

function tell(
  relation: Relation,
  cells: readonly Cell[],
  locale: Locale,
  numbers: { printed: string; result: string },
): string {
  const { t } = locale;
  const written = cells.map((cell) => writeNumber(cell, locale));
  const parts = locale.list(written, "side by side");
  switch (relation.as) {
    case "shareOf":
      return t("checks.shareOf", numbers);
    case "differenceOf":
      return t("checks.differenceOf", { ...numbers, parts: locale.list(written) });
    case "weightedMeanOf": {
      const weights = relation.weights.map((weight) => locale.number(weight, { maximumFractionDigits: 20 }));
      return t("checks.weightedMeanOf", { ...numbers, parts, weights: locale.list(weights, "side by side") });
    }
    case "saidBy":
      return t("checks.saidBy", { ...numbers, cell: relation.cell });
    case "givenBy":
      return t("checks.givenBy", { ...numbers, parts: locale.list(written), table: relation.table });
    default:
      return t(`checks.${relation.as}`, { ...numbers, parts });
  }
}

/** The number of a cell without its unit, with the decimals that were printed. */
export function writeNumber({ value, precision, unit }: Cell, locale: Locale): string {
  if (isCalendar(unit)) return formatValue(value!, unit, precision, locale.tag);
  return locale.number(value!, digits(precision));
}
