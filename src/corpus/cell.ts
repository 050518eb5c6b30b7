import { NOT_APPLICABLE, NOT_PUBLISHED } from "../model/dataset.ts";
import { type Unit, isCurrency } from "../model/unit.ts";
import type { Problems } from "../problems/collector.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Cell } from "./types.ts";

type Content = Pick<
  Cell,
  "value" | "text" | "missing" | "printed" | "decimals" | "note" | "derived" | "place"
>;

interface WrittenCell {
  written: string | number | { value: string | number; note: string };
  unit: Unit;
  path: PropertyKey[];
  yaml: ParsedYaml;
  problems: Problems;
}

/** Reads one cell as its unit demands. Undefined, with a problem, where it cannot be what the unit counts. */
export function readCell({ written, unit, path, yaml, problems }: WrittenCell): Content | undefined {
  const hasNote = typeof written === "object";
  const raw = hasNote ? written.value : written;
  const valuePath = hasNote ? [...path, "value"] : path;
  const place = yaml.placeOf(valuePath);
  const shared = { decimals: 0, derived: false, place, ...(hasNote ? { note: written.note } : {}) };
  if (raw === NOT_PUBLISHED || raw === NOT_APPLICABLE) return { ...shared, missing: raw, printed: "" };
  if (unit === "text") return { ...shared, text: String(raw), printed: String(raw) };
  const fault = typeof raw === "string" ? faultOfText(raw, unit) : faultOfNumber(raw, unit);
  if (fault) {
    problems.add("cell-value", place, ...fault);
    return undefined;
  }
  const printed = yaml.sourceOf(valuePath) ?? String(raw);
  return { ...shared, value: Number(raw), printed, decimals: /\.(\d+)$/.exec(printed)?.[1]?.length ?? 0 };
}

type Fault = [message: string, hint: string];

function faultOfText(text: string, unit: Unit): Fault {
  const plain = (number: string) => `Write ${number}, without quotation marks.`;
  const digits = text.replace(/[^\d.-]/g, "");
  if (/^-?[\d.,]+\s*%$/.test(text))
    return [`"${text}" carries its unit.`, `${plain(digits)} The unit \`${unit}\` says the rest.`];
  if (/^[$€£¥]\s*[\d.,]+$/.test(text))
    return [`"${text}" carries its currency.`, `${plain(digits)} The unit \`${unit}\` says the rest.`];
  if (/^-?\d{1,3}([,'’ \u00a0\u202f]\d{3})+(\.\d+)?$/.test(text))
    return [`"${text}" has a thousands separator.`, plain(digits)];
  if (/^-?\d{1,3}([.'’ \u00a0\u202f]\d{3})+,\d+$/.test(text)) {
    const written = text.replace(/[^\d,-]/g, "").replace(",", ".");
    return [`"${text}" has a thousands separator and a decimal comma.`, plain(written)];
  }
  if (/^-?\d+,\d+$/.test(text)) return [`"${text}" has a decimal comma.`, plain(text.replace(",", "."))];
  const marked = /^(-?[\d.]+)\s*(?:[*†‡§¹²³]+|\[\d+\])$/.exec(text);
  if (marked) return [`"${text}" carries a footnote mark.`, `Write { value: ${marked[1]}, note: "…" }.`];
  if (/^-?\d+(\.\d+)?$/.test(text)) return [`"${text}" is a text, not a number.`, plain(text)];
  return [`"${text}" is not a number.`, `Write a number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`];
}

function faultOfNumber(value: number, unit: Unit): Fault | undefined {
  if (!Number.isFinite(value))
    return [
      `${value} is not a number that can be shown.`,
      `Write a number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
    ];
  if (unit === "percent" && value > 100)
    return [
      `${value} is more than 100 percent.`,
      "Correct it; where it is a growth or a ratio, use the unit `number`.",
    ];
  if (unit === "count" && !Number.isInteger(value))
    return [`${value} is not a whole count.`, "Correct it, or use the unit `number`."];
  const mayBeNegative = unit === "number" || isCurrency(unit);
  if (value < 0 && !mayBeNegative)
    return [`${value} is negative, and the unit is \`${unit}\`.`, "Correct it, or use the unit `number`."];
  return undefined;
}
