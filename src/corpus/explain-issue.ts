import type { z } from "zod";
import { nearest } from "../problems/nearest.ts";

/** What a schema issue means to an editor: a message and a mend. `name` is what the message calls the field. */
export function explainIssue(issue: z.core.$ZodIssue, name: string): [message: string, hint: string] {
  const input = issue.input;
  if (input === undefined) return [`${name} is missing.`, `Add it${formOf(issue)}.`];
  if (issue.code === "invalid_type") return explainType(issue, name);
  if (issue.code === "invalid_value")
    return explainChoice(issue.values.map(String), input, name, issue.message);
  if (issue.code === "invalid_union" && "discriminator" in issue) return explainDiscriminator(issue, name);
  if (issue.code === "invalid_union")
    return [
      `${name} cannot be ${show(input)}.`,
      sentence(isOwn(issue.message) ? issue.message : innermost(issue)),
    ];
  if (issue.code === "too_small") return explainTooSmall(issue, name);
  if (issue.code === "invalid_format" && issue.format === "url")
    return [`${name} is no web address: ${show(input)}.`, "Write all of it, beginning with https://."];
  return [`${name} cannot be ${show(input)}.`, sentence(issue.message)];
}

const FORMS: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list: [one, two], or each item on a line of its own behind a hyphen",
  object: "a group of fields, each as name: value",
  record: "a group of fields, each as name: value",
};

function explainType(issue: z.core.$ZodIssueInvalidType, name: string): [string, string] {
  const form = FORMS[issue.expected] ?? issue.expected;
  const short = form.split(/[:,]/, 1)[0]!;
  const { input } = issue;
  if (name === "This file" && input === null)
    return ["There are no fields here.", "Write them, each as name: value."];
  if (issue.expected === "string" && ["number", "boolean"].includes(typeof input))
    return [
      `${name} should be ${short}, and is ${show(input)}.`,
      `Put it in double quotes: "${String(input)}".`,
    ];
  if (issue.expected === "array" && typeof input === "string")
    return [
      `${name} should be ${short}, and is ${show(input)}.`,
      `Write [${input.includes(",") ? `"${input}"` : input}].`,
    ];
  return [`${name} should be ${short}, and is ${show(input)}.`, `Write ${form}.`];
}

function explainChoice(choices: string[], input: unknown, name: string, message: string): [string, string] {
  const close = nearest(String(input), choices)[0];
  const mend = isOwn(message) ? sentence(message) : `Write ${listOr(choices)}.`;
  return [`${name} cannot be ${show(input)}.`, close ? `Change it to \`${close}\`.` : mend];
}

function explainDiscriminator(issue: z.core.$ZodIssueInvalidUnion, name: string): [string, string] {
  const { discriminator, options = [] } = issue as { discriminator?: string; options?: unknown[] };
  const written = (issue.input as Record<string, unknown>)[discriminator ?? ""];
  if (written === undefined) return [`${name} is missing.`, `Add it: ${listOr(options.map(String))}.`];
  return explainChoice(options.map(String), written, name, "");
}

function explainTooSmall(issue: z.core.$ZodIssueTooSmall, name: string): [string, string] {
  if (issue.origin === "string") return [`${name} is empty.`, "Write something, or remove it."];
  if (issue.origin === "array") return [`${name} is an empty list.`, "Give at least one item."];
  return [
    `${name} cannot be ${show(issue.input)}.`,
    isOwn(issue.message) ? sentence(issue.message) : `Write ${issue.minimum} or more.`,
  ];
}

function formOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_type") return `: ${FORMS[issue.expected] ?? issue.expected}`;
  if (issue.code === "invalid_value") return `: ${listOr(issue.values.map(String))}`;
  return issue.code === "invalid_union" && isOwn(issue.message)
    ? `: ${issue.message.replace(/^write /, "")}`
    : "";
}

/** Whether a schema gives a message of its own, rather than zod's. */
function isOwn(message: string): boolean {
  return message !== "" && !/^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}

function innermost(issue: z.core.$ZodIssueInvalidUnion): string {
  const told = issue.errors
    .flat()
    .map((inner) => inner.message)
    .find(isOwn);
  return told ?? "write one of the forms that docs/data.md shows";
}

function show(input: unknown): string {
  if (input === null) return "empty";
  if (typeof input === "string") return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`;
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of fields" : String(input);
}

/** `["a", "b", "c"]` → "`a`, `b` or `c`". */
export function listOr(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2
    ? (quoted[0] ?? "nothing")
    : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`.replace(/\.\.$/, ".");
}
