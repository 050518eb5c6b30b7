import type { z } from "zod";
import { nearest } from "../../../problems/nearest.ts";
import { UNSEEN_PATTERN, nameUnseen } from "../../read/characters.ts";
import { quoteYaml } from "./quote-yaml.ts";
import { type Told, writeBoolean, writeFields, writeList, writeNumber, writeText } from "./write-instead.ts";

/** What is known of a value from its file. */
export interface Written {
  /** The first line of the value as it stands in the file. */
  written?: string;
  /** The names of the fields that a group in its place would have. */
  fields?: readonly string[];
}

/** What a schema issue means to an editor: a message and a mend. `name` is what the message calls the field. */
export function explainIssue(issue: z.core.$ZodIssue, name: string, at: Written = {}): Told {
  const { input } = issue;
  if (input === undefined) return [`${name} is missing.`, `Add it${formOf(issue, at)}.`];
  const hidden = typeof input === "string" ? nameUnseen(input) : undefined;
  // A field that names the character itself knows better what stands in its place.
  if (
    hidden &&
    !issue.message.includes("(U+") &&
    issue.code !== "invalid_type" &&
    issue.code !== "too_small"
  ) {
    const seen = String(input).replace(UNSEEN_PATTERN, "").trim();
    return [`${name} holds ${hidden}.`, `Write ${quoteYaml(seen)}, without it.`];
  }
  switch (issue.code) {
    case "invalid_type":
      if (isOwn(issue.message) && FORMS[issue.expected])
        return [explainType(issue.expected, input, name, at)[0], sentence(issue.message)];
      return explainType(issue.expected, input, name, at);
    case "invalid_value":
      return explainChoice(issue.values.map(String), input, name, issue.message);
    case "invalid_union":
      return "discriminator" in issue ? explainDiscriminator(issue, name) : explainUnion(issue, name, at);
    case "too_small":
      return explainTooSmall(issue, name);
    case "too_big":
      if (Array.isArray(input))
        return [
          `${name} has ${input.length} items.`,
          isOwn(issue.message) ? sentence(issue.message) : `Name ${issue.maximum} at most.`,
        ];
      return [
        `${name} cannot be ${show(input)}.`,
        isOwn(issue.message) ? sentence(issue.message) : `Write ${issue.maximum} or less.`,
      ];
    case "invalid_format":
      if (issue.format === "url")
        return [`${name} is no web address: ${show(input)}.`, "Write all of it, beginning with https://."];
  }
  return [
    `${name} cannot be ${show(input)}.`,
    isOwn(issue.message) ? sentence(issue.message) : "Write it as docs/ shows.",
  ];
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

function explainType(expected: string, input: unknown, name: string, at: Written): Told {
  if (name === "This file" && input === null)
    return ["There are no fields here.", "Write them, each as name: value."];
  const short = (FORMS[expected] ?? "something else").split(/[:,]/, 1)[0]!;
  const message =
    input === null && isEmpty(at)
      ? `${name} is empty.`
      : `${name} should be ${short}, and is ${show(input, at)}.`;
  return [message, mendType(expected, input, at)];
}

function mendType(expected: string, input: unknown, { written = "", fields = [] }: Written): string {
  switch (expected) {
    case "string":
      return writeText(input, written);
    case "array":
      return writeList(input, written);
    case "boolean":
      return writeBoolean(input);
    case "number":
    case "int":
      return writeNumber(input, expected === "int");
    default:
      return writeFields(fields, input);
  }
}

function isEmpty({ written }: Written): boolean {
  return !/^(?:~|null)$/i.test(written ?? "");
}

function explainChoice(choices: string[], input: unknown, name: string, message: string): Told {
  const close = nearest(String(input), choices)[0];
  const mend = isOwn(message) ? sentence(message) : `Write ${listOr(choices)}.`;
  return [`${name} cannot be ${show(input)}.`, close ? `Change it to \`${close}\`.` : mend];
}

function explainDiscriminator(issue: z.core.$ZodIssueInvalidUnion, name: string): Told {
  const { discriminator = "", options = [] } = issue as { discriminator?: string; options?: unknown[] };
  const written = (issue.input as Record<string, unknown>)[discriminator];
  // The issue stands at the group; what is wrong is the field that says which group it is.
  const field = name.endsWith(`.${discriminator}\``) ? name : name;
  if (written === undefined) return [`${field} is missing.`, `Add it: ${listOr(options.map(String))}.`];
  return explainChoice(options.map(String), written, field, "");
}

/** A field that takes several forms: its own sentence, what one of the forms says, or all of the forms. */
function explainUnion(issue: z.core.$ZodIssueInvalidUnion, name: string, at: Written): Told {
  const { input } = issue;
  const inner = flatten(issue);
  const values = inner.flatMap((found) => (found.code === "invalid_value" ? found.values.map(String) : []));
  const close = typeof input === "string" ? nearest(input, values)[0] : undefined;
  if (close) return [`${name} cannot be ${show(input)}.`, `Change it to \`${close}\`.`];
  const own = inner.find(({ code, message }) => code === "custom" && isOwn(message));
  // What a form says of this very value goes before what is said of all values.
  const told =
    own && (!isOwn(issue.message) || !own.message.startsWith("write ")) ? own.message : issue.message;
  if (isOwn(told) && (typeof input !== "object" || told === issue.message))
    return [`${name} cannot be ${show(input, at)}.`, sentence(told)];
  const types = [
    ...new Set(inner.flatMap((found) => (found.code === "invalid_type" ? [found.expected] : []))),
  ];
  const choices = values.length > 0 ? `, or ${listOr(values)}` : "";
  if (types.length === 1) {
    const [message, mend] = explainType(types[0]!, input, name, at);
    return [message, `${mend.replace(/\.$/, "")}${choices}.`];
  }
  const forms = types.map((type) => (FORMS[type] ?? type).split(/[:,]/, 1)[0]!);
  return [`${name} cannot be ${show(input, at)}.`, `Write ${forms.join(" or ")}${choices}.`];
}

function flatten(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] {
  return issue.errors.flat().flatMap((inner) => (inner.code === "invalid_union" ? flatten(inner) : [inner]));
}

function explainTooSmall(issue: z.core.$ZodIssueTooSmall, name: string): Told {
  if (issue.origin === "string") return [`${name} is empty.`, "Write something, or remove it."];
  if (issue.origin === "array") return [`${name} is an empty list.`, "Give at least one item."];
  const bound = issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
  return [
    `${name} cannot be ${show(issue.input)}.`,
    isOwn(issue.message) ? sentence(issue.message) : `Write ${bound}.`,
  ];
}

function formOf(issue: z.core.$ZodIssue, { fields = [] }: Written): string {
  if (issue.code === "invalid_type" && isOwn(issue.message))
    return `: ${issue.message.replace(/^write /, "")}`;
  if (issue.code === "invalid_type") {
    const group = issue.expected === "object" && fields.length > 0;
    return `: ${
      group
        ? writeFields(fields)
            .replace(/^Write /, "")
            .replace(/\.$/, "")
        : (FORMS[issue.expected] ?? "a value")
    }`;
  }
  if (issue.code === "invalid_value") return `: ${listOr(issue.values.map(String))}`;
  if (issue.code !== "invalid_union") return "";
  if (isOwn(issue.message)) return `: ${issue.message.replace(/^write /, "")}`;
  const own = flatten(issue).find(({ code, message }) => code === "custom" && isOwn(message));
  if (own) return `: ${own.message.replace(/^write /, "")}`;
  const [, mend] = explainUnion({ ...issue, input: {} }, "", {});
  return `: ${mend.replace(/^Write /, "").replace(/\.$/, "")}`;
}

/** Whether a schema gives a message of its own, rather than zod's. */
function isOwn(message: string): boolean {
  return message !== "" && !/^(Invalid|Too (small|big)|Unrecognized)/.test(message);
}

function show(input: unknown, { written }: Written = {}): string {
  if (input === null) return written ? `${written}, which stands for nothing` : "empty";
  if (typeof input === "string") return `"${input.length > 60 ? `${input.slice(0, 57)}…` : input}"`;
  if (Array.isArray(input)) return "a list";
  return typeof input === "object" ? "a group of fields" : (written ?? String(input));
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
