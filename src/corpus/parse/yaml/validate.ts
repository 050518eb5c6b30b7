import type { z } from "zod";
import type { Problems } from "../../../problems/collector.ts";
import { nearest } from "../../../problems/nearest.ts";
import { nameUnseen } from "../../read/characters.ts";
import { explainIssue } from "./explain-issue.ts";
import type { ParsedYaml } from "./parse.ts";
import { quoteYaml } from "./quote-yaml.ts";
import { describeKey, keysAt } from "./schema-keys.ts";
import { unfoldIssues } from "./unfold-issues.ts";

/**
 * Holds parsed YAML against a schema. Every issue becomes a problem at its own line, with the nearest right name
 * for a misspelt key or choice; undefined is returned where there is one. What YAML reads otherwise than it is
 * written is told here too, because it depends on what the field holds: a number in another notation than the plain
 * one, and words behind a `#` that the field would have taken.
 */
export function validate<S extends z.ZodType>(
  schema: S,
  yaml: ParsedYaml,
  problems: Problems,
): z.output<S> | undefined {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  const issues = result.success ? [] : unfoldIssues(result.error.issues);
  const holds = (path: readonly PropertyKey[], value: unknown) => accepts(schema, yaml.data, path, value);
  const told = [
    ...reportCutWords(yaml, issues, holds, problems),
    ...reportNumbers(yaml, issues, holds, problems),
  ];
  if (result.success) return result.data;
  const unknown = issues.flatMap((issue) => unknownKeys(issue, schema, yaml.data, holds));
  for (const key of unknown) reportUnknown(key, yaml, problems);
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys" || told.includes(join(issue.path))) continue;
    // A misspelt key is also missing under its right name: that is told once.
    if (unknown.some((key) => key.meant === join(issue.path) && issue.input === undefined)) continue;
    report(issue, schema, yaml, problems);
  }
  return undefined;
}

type Accepts = (path: readonly PropertyKey[], value: unknown) => boolean;

/** Tells the values behind which a `#` cuts off words; gives their paths. */
function reportCutWords(
  yaml: ParsedYaml,
  issues: readonly z.core.$ZodIssue[],
  accepted: Accepts,
  problems: Problems,
): string[] {
  return yaml.remarks.flatMap(({ path, place, text, value, glued, quoted }) => {
    const isWanted = value === null && issues.some((issue) => join(issue.path) === join(path));
    const whole = typeof value === "string" ? `${value} ${text}` : text;
    const isCut = typeof value === "string" && (glued || !quoted) && accepted(path, whole);
    if (!isCut && !(isWanted && accepted(path, text))) return [];
    const words = whole.length > 60 ? "" : `: ${quoteYaml(whole)}`;
    problems.add(
      "yaml-syntax",
      place,
      "A # after a space begins a remark: what follows is not published.",
      `Put the whole text in quotation marks${words}. A remark stands on a line of its own.`,
    );
    return [join(path)];
  });
}

/** Tells the numbers that are not in plain notation, where the field does not want a text; gives their paths. */
function reportNumbers(
  yaml: ParsedYaml,
  issues: readonly z.core.$ZodIssue[],
  accepted: Accepts,
  problems: Problems,
): string[] {
  return yaml.oddNumbers.flatMap(({ path, place, message, plain, mend, source }) => {
    const issue = issues.find((candidate) => join(candidate.path) === join(path));
    const isNumber = issue === undefined || issue.code === "too_small" || issue.code === "too_big";
    if (!isNumber && !(issue.code === "invalid_type" && issue.expected === "int")) return [];
    const asText = accepted(path, source)
      ? `, or put it in double quotes where it is a text: "${source}"`
      : "";
    problems.add(
      "number-notation",
      place,
      message,
      `${plain === undefined ? mend : `Write ${plain}`}${asText}.`,
    );
    return [join(path)];
  });
}

/** Whether a value in the place of another one would do, as far as it itself is concerned. */
function accepts(schema: z.ZodType, data: unknown, path: readonly PropertyKey[], value: unknown): boolean {
  return !issuesWith(schema, data, path, value).some(
    (issue) =>
      issue.code !== "unrecognized_keys" &&
      path.every((step, index) => issue.path[index] === undefined || issue.path[index] === step),
  );
}

/** The issues of the data with another value at a path. */
function issuesWith(
  schema: z.ZodType,
  data: unknown,
  path: readonly PropertyKey[],
  value: unknown,
): z.core.$ZodIssue[] {
  const changed = structuredClone({ root: data }) as { root: unknown };
  let holder = changed as Record<PropertyKey, unknown>;
  for (const step of ["root", ...path].slice(0, -1)) holder = holder[step] as Record<PropertyKey, unknown>;
  holder[path.at(-1) ?? "root"] = value;
  return schema.safeParse(changed.root, { reportInput: true }).error?.issues ?? [];
}

interface UnknownKey {
  group: PropertyKey[];
  key: string;
  known: string[];
  /** The key that was meant, where its field takes what is written. */
  close: string | undefined;
  /** What the nearest field holds, where it takes something else or stands there already. */
  near: string | undefined;
  /** The path of the key that was meant, joined with slashes. */
  meant: string | undefined;
}

function unknownKeys(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  accepted: Accepts,
): UnknownKey[] {
  if (issue.code !== "unrecognized_keys") return [];
  // Of several forms of a group another may know the key, which the one that is meant does not.
  const known = keysAt(schema, issue.path, data).filter((name) => !issue.keys.includes(name));
  const here = issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], data);
  const group = here as Record<string, unknown>;
  return issue.keys.map((key) => {
    const [name] = nearest(key, known);
    const path = name === undefined ? undefined : [...issue.path, name];
    const fits = path && !Object.hasOwn(group, name!) && accepted(path, group[key]);
    const near = name === undefined || fits ? undefined : nearField(name, schema, issue.path, group, data);
    return {
      group: issue.path,
      key,
      known,
      close: fits ? name : undefined,
      near,
      meant: fits ? join(path) : undefined,
    };
  });
}

function nearField(
  name: string,
  schema: z.ZodType,
  path: readonly PropertyKey[],
  group: Record<string, unknown>,
  data: unknown,
): string {
  if (Object.hasOwn(group, name)) return `\`${name}\` stands here already.`;
  const holds = describeKey(schema, path, name, data);
  return holds ? `The nearest is \`${name}\`: ${holds}` : `The nearest is \`${name}\`.`;
}

function reportUnknown(
  { group, key, known, close, near }: UnknownKey,
  yaml: ParsedYaml,
  problems: Problems,
): void {
  const hidden = nameUnseen(key);
  problems.add(
    "unknown-key",
    yaml.placeOf([...group, key], "key"),
    hidden
      ? `The name of this field holds ${hidden}.`
      : `\`${key}\` is not a field of ${describePath(group).replace("This", "this")}.`,
    close ? `Change \`${key}\` to \`${close}\`.` : `Remove it. ${near ?? `Known here: ${known.join(", ")}.`}`,
  );
}

/** The issue that the text would have, where a text is wanted and YAML read something else: `updated: 2024` is no whole day. */
function issueOfText(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: ParsedYaml): z.core.$ZodIssue {
  const source = yaml.sourceOf(issue.path);
  const isScalar = typeof issue.input === "number" || typeof issue.input === "boolean";
  if (!isScalar || source === undefined || issue.code !== "invalid_type" || issue.expected !== "string")
    return issue;
  const issues = unfoldIssues(issuesWith(schema, yaml.data, issue.path, source));
  return issues.find((other) => join(other.path) === join(issue.path)) ?? issue;
}

function report(found: z.core.$ZodIssue, schema: z.ZodType, yaml: ParsedYaml, problems: Problems): void {
  const issue = issueOfText(found, schema, yaml);
  const { file, line, column, length } = yaml.placeOf(issue.path);
  // Where a field is missing from the whole file, no line of it is at fault.
  const isOfFile = issue.input === undefined && issue.path.length === 1;
  const place = isOfFile
    ? { file, line: 1, column: 1 }
    : { file, line, column, ...(length ? { length } : {}) };
  const written = issue.input === undefined ? undefined : yaml.writtenAt(issue.path);
  const fields = keysAt(schema, issue.path, yaml.data);
  const told = explainIssue(issue, describePath(issue.path), { fields, ...(written ? { written } : {}) });
  problems.add("schema", place, ...told);
}

function join(path: readonly PropertyKey[]): string {
  return path.map(String).join("/");
}

/** `["columns", 2, "label"]` → "`columns[3].label`": list items count from 1, as people do. */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "This file";
  const text = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`)).join("");
  return `\`${text.replace(/^\./, "")}\``;
}
