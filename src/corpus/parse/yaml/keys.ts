import { type Document, type Pair, isCollection, isScalar, visit } from "yaml";
import { UNSEEN_PATTERN } from "../../read/characters.ts";
import { type YamlFault, blankFault } from "./marks.ts";

/** A key as it is written: `010` stays `010`. What is no scalar is told apart by what it is. */
export function keyText(key: unknown): unknown {
  if (!isScalar(key)) return key;
  return key.type === "PLAIN" || key.value === null ? (key.source ?? "") : String(key.value);
}

/** Names of fields that are none: a list or a group as a name, no name at all, or a name and its value run together. */
export function findKeyFaults(document: Document, text: string): YamlFault[] {
  const found: YamlFault[] = [];
  const root = document.contents;
  if (isScalar(root) && root.type === "PLAIN" && typeof root.value === "string" && root.range)
    found.push(...runTogether(root.value, root.range[0]).filter(() => /^[\w-]+:/.test(root.value as string)));
  visit(document, {
    Pair: (_key, pair: Pair) => {
      const { key } = pair;
      if (isCollection(key) && key.range)
        found.push({
          start: key.range[0],
          length: text.slice(key.range[0], key.range[1]).split("\n", 1)[0]!.length,
          message: "This line is neither a field nor a list item.",
          hint: "Write name: value, or take the line out.",
        });
      if (!isScalar(key) || !key.range) return;
      const written = String(keyText(key));
      const start = key.range[0];
      if (written === "")
        found.push({
          start,
          length: 1,
          message: "A colon stands here with no name before it.",
          hint: "Write name: value, or remove it.",
        });
      else if (written === "__proto__")
        found.push({
          start,
          length: written.length,
          message: "`__proto__` cannot be the name of a field.",
          hint: "Choose another name, or remove it.",
        });
      else if (key.type === "PLAIN" && isEmpty(pair)) found.push(...runTogether(written, start));
    },
  });
  return found;
}

/** Whether nothing is written behind a name. */
export function isEmpty({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null && !value.source);
}

/** `agree:40` within brackets is one long name to YAML; so it is with a no-break space behind the colon. */
function runTogether(written: string, start: number): YamlFault[] {
  const match = /^([^:]+):(.+)$/s.exec(written);
  if (!match) return withoutColon(written, start);
  const [, name = "", rest = ""] = match;
  const blank = new RegExp(`^${UNSEEN_PATTERN.source}`, "u").exec(rest)?.[0];
  if (blank) return [blankFault(start + name.length + 1, blank)];
  return [
    {
      start,
      length: written.length,
      message: "A space is missing after the colon.",
      hint: `Write ${name}: ${rest}`,
    },
  ];
}

function withoutColon(written: string, start: number): YamlFault[] {
  const match = /^([\w-]+) +(\S.*)$/s.exec(written);
  if (!match) return [];
  const hint = `Write ${match[1]!}: ${match[2]!}`;
  return [{ start, length: written.length, message: "A colon is missing after the name.", hint }];
}
