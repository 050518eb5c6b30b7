import { type Document, type Pair, type Scalar, isScalar, visit } from "yaml";
import { isEmpty, keyText } from "./keys.ts";
import type { YamlFault } from "./marks.ts";
import { quoteYaml } from "./quote-yaml.ts";

/**
 * Values that a comma cuts in two within braces, where it parts the fields: `{ agree: 1,000 }`, `{ label: Own, outright }`.
 * What is behind it is a field of nothing to YAML, and no field is: so these are faults. In a list each part is an item like
 * any other, so that only names which show that they go on are told (`findSplitNames`), as a warning.
 */
export function findCutValues(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Map: (_key, { flow, items }) => {
      if (flow) found.push(...numbersCut(items as Pair[]), ...wordsCut(items as Pair[], text));
    },
  });
  return found;
}

/** Words with which the names of bodies begin that count their fields: "Ministry of Housing, Communities and Local Government". */
const BODIES =
  /^(?:The )?(?:[A-Z][\w-]+ )?(?:Ministry|Department|Bureau|Office|Agency|Directorate|Secretariat|Commission|Committee|Faculty|School|Institute|Board|Council) (?:of|for|on) /;
const GOES_ON = /^[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)? (?:and|&) [A-Z]/;

/**
 * Names that a comma seems to have cut in two in a list in brackets:
 * `[Ministry of Housing, Communities and Local Government]`. Only what the two parts show together is told: the first
 * begins as the name of a body, and the last goes on with "X and Y". Items in quotation marks are as their author means them.
 */
export function findSplitNames(document: Document): { start: number; end: number; whole: string }[] {
  const found: { start: number; end: number; whole: string }[] = [];
  visit(document, {
    Seq: (_key, list) => {
      if (!list.flow) return;
      let first: number | undefined;
      for (const [index, item] of list.items.entries()) {
        const text = plainText(item);
        if (text === undefined) first = undefined;
        else if (BODIES.test(text)) first = index;
        else if (first !== undefined && GOES_ON.test(text)) {
          const parts = list.items.slice(first, index + 1) as Scalar[];
          const whole = parts.map((part) => String(part.value)).join(", ");
          found.push({ start: parts[0]!.range![0], end: parts.at(-1)!.range![1], whole });
          first = undefined;
        } else if (!/^[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?$/.test(text)) first = undefined;
      }
    },
  });
  return found;
}

function plainText(item: unknown): string | undefined {
  return isScalar(item) && item.type === "PLAIN" && typeof item.value === "string" ? item.value : undefined;
}

/** What is said of a name that seems cut in two. */
export function tellSplitName(whole: string): [message: string, hint: string] {
  return [
    "A comma parts this list in more names than it seems to have.",
    `Where it is one name, write ${quoteYaml(whole)}; where it is several, put each of them in double quotes.`,
  ];
}

/** `{ agree: 1,000 }` holds a field `agree` of 1 and a field `000` of nothing to YAML: the comma parts them. */
function numbersCut(items: readonly Pair[]): YamlFault[] {
  return items.flatMap(({ value }, index): YamlFault[] => {
    if (!isScalar(value) || typeof value.value !== "number" || !value.source || !value.range) return [];
    const next = items.slice(index + 1);
    const end = next.findIndex((pair) => !isDigits(pair));
    const parts = next.slice(0, end < 0 ? next.length : end).map(({ key }) => String(keyText(key)));
    if (parts.length === 0) return [];
    const written = [value.source, ...parts].join(",");
    const isThousands = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written);
    return [
      {
        start: value.range[0],
        length: written.length,
        message: isThousands
          ? `"${written}" has a thousands separator, and a comma parts the values in brackets.`
          : `"${written}" has a decimal comma, and a comma parts the values in brackets.`,
        hint: `Write ${isThousands ? written.replaceAll(",", "") : written.replace(",", ".")}.`,
      },
    ];
  });
}

/** `{ label: Own, outright }` holds a label "Own" and a field `outright` of nothing to YAML: no field is a name alone. */
function wordsCut(items: readonly Pair[], text: string): YamlFault[] {
  return items.flatMap(({ value }, index): YamlFault[] => {
    if (!isScalar(value) || value.type !== "PLAIN" || typeof value.value !== "string" || !value.range)
      return [];
    const next = items.slice(index + 1);
    const end = next.findIndex((pair) => !isNameAlone(pair, text));
    const last = next.slice(0, end < 0 ? next.length : end).at(-1)?.key;
    if (!isScalar(last) || !last.range) return [];
    const written = text.slice(value.range[0], last.range[1]);
    return [
      {
        start: value.range[0],
        length: written.split("\n", 1)[0]!.length,
        message: "A comma cuts this text in two.",
        hint: `Put it in double quotes: ${quoteYaml(written.replace(/\s+/g, " "))}.`,
      },
    ];
  });
}

function isNameAlone(pair: Pair, text: string): boolean {
  const { key } = pair;
  if (!isScalar(key) || key.type !== "PLAIN" || !key.range || !isEmpty(pair)) return false;
  return (
    String(keyText(key)) !== "" &&
    !/^\s*:/.test(text.slice(key.range[1])) &&
    !String(keyText(key)).includes(":")
  );
}

function isDigits(pair: Pair): boolean {
  return isEmpty(pair) && /^\d+(?:\.\d+)?$/.test(String(keyText(pair.key)));
}
