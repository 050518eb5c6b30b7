import type { z } from "zod";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import { explainIssue } from "./explain-issue.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import { keysAt } from "./schema-keys.ts";

/**
 * Holds parsed YAML against a schema. Every issue becomes a problem at its own line, with the nearest right name
 * for a misspelt key or choice; undefined is returned where there is one.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: ParsedYaml,
  problems: Problems,
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const unknown = issues.flatMap((issue) => unknownKeys(issue, schema, yaml.data));
  for (const key of unknown) reportUnknown(key, yaml, problems);
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") continue;
    // A misspelt key is also missing under its right name: that is told once.
    if (unknown.some((key) => key.meant === issue.path.join("/") && issue.input === undefined)) continue;
    report(issue, yaml, problems);
  }
  return undefined;
}

interface UnknownKey {
  group: PropertyKey[];
  key: string;
  known: string[];
  close: string | undefined;
  /** The path of the key that was meant, joined with slashes. */
  meant: string | undefined;
}

function unknownKeys(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  const known = keysAt(schema, issue.path, data);
  return issue.keys.map((key) => {
    const close = nearest(key, known)[0];
    return { group: issue.path, key, known, close, meant: close && [...issue.path, close].join("/") };
  });
}

function reportUnknown({ group, key, known, close }: UnknownKey, yaml: ParsedYaml, problems: Problems): void {
  problems.add(
    "unknown-key",
    yaml.placeOf([...group, key], "key"),
    `\`${key}\` is not a field of ${describePath(group).replace("This", "this")}.`,
    close ? `Change \`${key}\` to \`${close}\`.` : `Remove it. Known here: ${known.join(", ")}.`,
  );
}

function report(issue: z.core.$ZodIssue, yaml: ParsedYaml, problems: Problems): void {
  const { file, line, column, length } = yaml.placeOf(issue.path);
  // Where a field is missing from the whole file, no line of it is at fault.
  const isOfFile = issue.input === undefined && issue.path.length === 1;
  const place = isOfFile
    ? { file, line: 1, column: 1 }
    : { file, line, column, ...(length ? { length } : {}) };
  problems.add("schema", place, ...explainIssue(issue, describePath(issue.path)));
}

/** `["columns", 2, "label"]` → "`columns[3].label`": list items count from 1, as people do. */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "This file";
  const text = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`)).join("");
  return `\`${text.replace(/^\./, "")}\``;
}
