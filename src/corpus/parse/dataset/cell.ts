import { isCalendar, readCalendar } from "../../../model/calendar.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED, type WrittenCell } from "../../../model/dataset.ts";
import { type Status, joinStatuses } from "../../../model/status.ts";
import type { Unit } from "../../../model/unit.ts";
import type { Problems } from "../../../problems/collector.ts";
import type { ParsedYaml } from "../yaml/parse.ts";
import type { Cell } from "../../types.ts";
import { faultOfFields } from "./field-faults.ts";
import { readInterval } from "./interval.ts";
import { faultOfValue } from "./value-faults.ts";

type Content = Pick<
  Cell,
  | "value" | "text" | "missing" | "interval" | "statuses" | "mark" | "printed" | "decimals" | "note" | "derived" | "place"
>; // prettier-ignore

export interface CellToRead {
  written: WrittenCell;
  unit: Unit;
  /** The level of confidence of an interval that names none. */
  level?: number | undefined;
  /** What the cell's row and column say of all their values. */
  around: readonly (Status | readonly Status[] | undefined)[];
  path: PropertyKey[];
  yaml: ParsedYaml;
  problems: Problems;
}

/** Reads one cell as its unit demands. Undefined, with a problem, where it cannot be what the unit counts. */
export function readCell(cell: CellToRead): Content | undefined {
  const { written, unit, around, path, yaml, problems } = cell;
  const described = typeof written === "object" ? written : undefined;
  const { note, mark } = described ?? {};
  const raw = typeof written === "object" ? written.value : written;
  const valuePath = described && raw !== undefined ? [...path, "value"] : path;
  const place = yaml.placeOf(valuePath);
  const statuses = joinStatuses(described?.status, ...around);
  const shared = {
    ...{ decimals: 0, derived: false, place, statuses },
    ...(note === undefined ? {} : { note }),
    ...(mark === undefined ? {} : { mark }),
  };
  const fault = faultOfFields(cell, statuses);
  if (fault) {
    problems.add(fault.rule, yaml.placeOf([...path, ...fault.at]), ...fault.told);
    return undefined;
  }
  if (raw === NOT_PUBLISHED || raw === NOT_APPLICABLE) return { ...shared, missing: raw, printed: "" };
  if (statuses.includes(SUPPRESSED)) return { ...shared, missing: SUPPRESSED, printed: "" };
  if (raw !== undefined && unit === "text") return { ...shared, text: String(raw), printed: String(raw) };
  const wrong = raw === undefined ? undefined : faultOfValue(raw, unit);
  if (wrong) {
    problems.add("cell-value", place, ...wrong);
    return undefined;
  }
  if (raw !== undefined && isCalendar(unit)) {
    const printed = String(raw);
    return { ...shared, value: readCalendar(printed, unit)!, printed };
  }
  const number = raw === undefined ? { printed: "", decimals: 0 } : numberOf(raw, valuePath, yaml);
  if (!described) return { ...shared, ...number };
  const interval = readInterval({ ...cell, written: described }, number);
  if (interval === "unreadable") return undefined;
  return { ...shared, ...number, ...(interval ? { interval } : {}) };
}

function numberOf(raw: string | number, path: PropertyKey[], yaml: ParsedYaml) {
  const value = Number(raw);
  return { value, ...plainly(value, yaml.sourceOf(path) ?? String(raw)) };
}

/** A number as it is printed, in plain decimal notation with the decimals that its source writes: ".50" → "0.50". */
function plainly(value: number, source: string): { printed: string; decimals: number } {
  const [, fraction = "", exponent = "0"] = /^[^.e]*(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(source) ?? [];
  const decimals = Math.min(100, Math.max(0, fraction.length - Number(exponent)));
  return { printed: /^-?\d+(\.\d+)?$/.test(source) ? source : value.toFixed(decimals), decimals };
}
