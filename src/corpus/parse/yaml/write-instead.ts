import { ID_PATTERN } from "../../../model/ids.ts";
import { quoteYaml } from "./quote-yaml.ts";

export type Told = [message: string, hint: string];

/** The mend where a text is wanted: what is written, in quotation marks. */
export function writeText(input: unknown, written: string): string {
  if (input === null && written === "") return "Write a text.";
  if (Array.isArray(input) || (typeof input === "object" && input !== null))
    return writeTextOfGroup(input, written);
  return `Put it in double quotes: "${written || String(input)}".`;
}

// A colon with a space makes a group of a text, and brackets at its beginning make a list.
function writeTextOfGroup(input: object, written: string): string {
  const isWhole = written !== "" && !/[{[]$/.test(written);
  if (Array.isArray(input) && input.length === 1 && typeof input[0] === "string")
    return `Write ${input[0]}, without the brackets or the hyphen; where brackets belong to it, ${quoteYaml(`[${input[0]}]`)}.`;
  if (Array.isArray(input))
    return isWhole && written.startsWith("[")
      ? `Write a text, without the brackets; where they belong to it, ${quoteYaml(written)}.`
      : "Write one text, and no list.";
  const entries = Object.entries(input as Record<string, unknown>);
  const [name = "", value] = entries[0] ?? [];
  const text = `${name}: ${String(value)}`;
  if (entries.length !== 1 || typeof value === "object") return "Write one text, and no group of fields.";
  if (ID_PATTERN.test(name) && ID_PATTERN.test(String(value)))
    return `Write ${name}:${String(value)}, without the space, or put it in double quotes where it is a text: "${text}".`;
  return `A colon with a space needs quotation marks around the text: write ${quoteYaml(text)}.`;
}

const PERSON = /^\p{Lu}[\p{L}.’'-]*(?: (?:de|da|di|van|von|der|den|al|bin|la|le|\p{Lu}[\p{L}.’'-]*)){1,4}$/u;

/** The mend where a list is wanted: what is written, in brackets; several names where it is names of people that commas part. */
export function writeList(input: unknown, written: string): string {
  if (typeof input === "string" && input.trim() !== "") {
    const parts = input.split(/,\s*(?:and\s+)?|\s+and\s+|;\s*|\s+&\s+/).filter(Boolean);
    if (parts.length > 1 && parts.every((part) => PERSON.test(part))) return `Write [${parts.join(", ")}].`;
    const isBare = !/[,:#[\]{}"'&*!|>%@`]/.test(input);
    return `Write [${isBare ? input.trim() : quoteYaml(input)}].`;
  }
  if (typeof input === "object" && input !== null)
    return "Write a list: each item on a line of its own behind a hyphen and a space.";
  return written && input !== null && typeof input !== "string"
    ? `Write [${written}].`
    : "Write a list: [one, two], or each item on a line of its own behind a hyphen.";
}

export function writeBoolean(input: unknown): string {
  const text = typeof input === "string" || typeof input === "number" ? String(input).toLowerCase() : "";
  if (/^(?:yes|y|on|true|1)$/.test(text)) return "Write true, without quotation marks.";
  if (/^(?:no|n|off|false|0)$/.test(text)) return "Write false, without quotation marks, or remove it.";
  return "Write true or false.";
}

/** The mend where a number is wanted: the one that is meant, where the text shows a single one. */
export function writeNumber(input: unknown, isWhole: boolean): string {
  const form = isWhole ? "a whole number" : "a number";
  if (typeof input !== "string") return `Write ${form}.`;
  const found = input.match(/-?\d+(?:[,_'’ \u00a0\u202f]\d{3})*(?:\.\d+)?/g) ?? [];
  if (found.length !== 1) return `Write ${form}, in digits.`;
  const number = found[0].replace(/[,_'’ \u00a0\u202f]/g, "");
  return isWhole && number.includes(".")
    ? `Write ${form}.`
    : `Write ${number}, without quotation marks or words.`;
}

/** The mend where a group is wanted: its fields, on one line. */
export function writeFields(fields: readonly string[], input?: unknown): string {
  const together = typeof input === "string" ? /^([\w-]+):(\S.*)$/.exec(input) : undefined;
  if (together) return `A space is missing after the colon: write ${together[1]!}: ${together[2]!}`;
  if (fields.length === 0) return "Write a group of fields, each as name: value.";
  const shown = fields.slice(0, 4).map((field) => `${field}: …`);
  return `Write a group of fields: { ${shown.join(", ")} }.`;
}
