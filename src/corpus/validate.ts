import type { z } from "zod";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { ParsedYaml } from "./parse-yaml.ts";

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
  for (const issue of result.error.issues) report(issue, schema, yaml, problems);
  return undefined;
}

function report(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: ParsedYaml, problems: Problems): void {
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    for (const key of issue.keys) {
      const close = nearest(key, known)[0];
      const hint = close
        ? `Change \`${key}\` to \`${close}\`.`
        : `Remove it. Known here: ${known.join(", ")}.`;
      problems.add(
        "unknown-key",
        yaml.placeOf([...issue.path, key], "key"),
        `\`${key}\` is not a field of ${describePath(issue.path)}.`,
        hint,
      );
    }
    return;
  }
  const [message, hint] = explain(issue);
  problems.add("schema", yaml.placeOf(issue.path), message, hint);
}

/** What a schema issue means to an editor: a message and a mend. */
export function explain(issue: z.core.$ZodIssue): [message: string, hint: string] {
  const name = describePath(issue.path);
  if (issue.code === "invalid_type") {
    const wanted = TYPES[issue.expected] ?? issue.expected;
    if (issue.input === undefined) return [`${name} is missing.`, `Add it: ${wanted}.`];
    return [`${name} should be ${wanted}, and is ${show(issue.input)}.`, `Write ${wanted}.`];
  }
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const close = nearest(String(issue.input), choices)[0];
    return [
      issue.input === undefined ? `${name} is missing.` : `${name} cannot be ${show(issue.input)}.`,
      close ? `Change it to \`${close}\`.` : `Write ${listOr(choices)}.`,
    ];
  }
  if (issue.code === "invalid_union" && issue.input === undefined) return [`${name} is missing.`, "Add it."];
  if (issue.code === "invalid_union") {
    const told = issue.message !== "Invalid input" ? issue.message : innermost(issue);
    return [`${name} cannot be ${show(issue.input)}.`, capitalise(`${told}.`)];
  }
  if (issue.code === "too_small" && issue.origin === "string")
    return [`${name} is empty.`, "Write something, or remove the field."];
  if (issue.code === "too_small" && issue.origin === "array")
    return [`${name} is an empty list.`, "Give at least one item."];
  return [`${name} cannot be ${show(issue.input)}.`, capitalise(`${issue.message}.`)];
}

function innermost(issue: z.core.$ZodIssueInvalidUnion): string {
  const told = issue.errors
    .flat()
    .map((inner) => inner.message)
    .filter((message) => !message.startsWith("Invalid input"));
  return told[0] ?? "write one of the forms that docs/data.md shows";
}

const TYPES: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

/** `["columns", 2, "label"]` → "`columns[3].label`": list items count from 1, as people do. */
export function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "this file";
  const text = path.map((step) => (typeof step === "number" ? `[${step + 1}]` : `.${String(step)}`)).join("");
  return `\`${text.replace(/^\./, "")}\``;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current = unwrap(schema);
  for (const step of path) {
    if (!current) return [];
    if (typeof step === "number") current = unwrap(current._zod.def.element);
    else current = unwrap(current._zod.def.shape?.[String(step)] ?? current._zod.def.valueType);
  }
  const options: Inspectable[] =
    current?._zod.def.options?.map(unwrap).filter((option) => option !== undefined) ?? [];
  const shapes = [current, ...options].map((option) => option?._zod.def.shape ?? {});
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape)))];
}

/** The parts of a zod schema's definition that lead to its keys. */
interface Inspectable {
  _zod: {
    def: {
      shape?: Record<string, Inspectable>;
      element?: Inspectable;
      innerType?: Inspectable;
      in?: Inspectable;
      valueType?: Inspectable;
      options?: Inspectable[];
    };
  };
}

function unwrap(schema: unknown): Inspectable | undefined {
  let current = schema as Inspectable | undefined;
  while (current?._zod.def.innerType ?? current?._zod.def.in)
    current = current!._zod.def.innerType ?? current!._zod.def.in;
  return current;
}

function show(input: unknown): string {
  if (input === null) return "empty";
  if (typeof input === "string") return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`;
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of fields" : String(input);
}

export function listOr(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2
    ? (quoted[0] ?? "nothing")
    : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.\.$/, ".");
}
