import { parseArgs } from "node:util";
import { nearest } from "../problems/nearest.ts";

/** What a command takes, in words and for the parser: its help, its checks and the table of the README are made of this. */
export interface Taking {
  /** What stands behind the command, in the order in which it stands there. */
  words?: readonly Word[];
  options?: Readonly<Record<string, Option>>;
}

export interface Word {
  name: string;
  does: string;
  /** Asks for it where it is missing; without this it may be left out. */
  asks?: string;
  /** The last may stand there several times. */
  many?: true;
}

export interface Option {
  does: string;
  /** The name of its value, such as `rule` in `--explain <rule>`; without one it has none. */
  value?: string;
  /** What is wrong with a value, as a sentence. */
  faultOf?(value: string): string | undefined;
}

/** What was asked of a command. */
export interface Request {
  words: readonly string[];
  values: Readonly<Record<string, string | undefined>>;
  /** The options without values that stand there. */
  flags: ReadonlySet<string>;
}

export const NOTHING_ASKED: Request = { words: [], values: {}, flags: new Set() };

/** Whether help is asked for, whatever else stands there: behind `--` nothing is an option. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return (end === -1 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

/** Reads what stands behind a command; a string says what is wrong with it, and what to write. */
export function readArguments(
  args: readonly string[],
  { words = [], options = {} }: Taking,
): Request | string {
  const known = Object.entries(options);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      known.map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" } as const]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") found.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name]! : undefined;
    if (!option || !token.rawName.startsWith("--")) return tellUnknown(token.rawName, Object.keys(options));
    if (flags.has(token.name) || Object.hasOwn(values, token.name))
      return `${token.rawName} stands there twice. Keep one of the two.`;
    const fault = faultOfValue(token.rawName, token.value, token.inlineValue === true, option);
    if (fault !== undefined) return fault;
    if (option.value === undefined) flags.add(token.name);
    else values[token.name] = token.value!;
  }
  const missing = words.slice(found.length).find(({ asks }) => asks !== undefined);
  if (missing) return missing.asks!;
  const [extra] = words.at(-1)?.many ? [] : found.slice(words.length);
  if (extra === undefined) return { words: found, values, flags };
  return words.length > 0
    ? `“${extra}” is one word too many. Put what belongs together in "double quotes".`
    : `“${extra}” means nothing here. Take it out.`;
}

function faultOfValue(
  name: string,
  value: string | undefined,
  isInline: boolean,
  option: Option,
): string | undefined {
  if (option.value === undefined)
    return value === undefined ? undefined : `${name} takes no value. Write ${name} alone.`;
  // `--port --report`: the next option is no value.
  if (value === undefined || value === "" || (!isInline && value.startsWith("-")))
    return `${name} lacks its value. Write ${name} <${option.value}>.`;
  return option.faultOf?.(value);
}

function tellUnknown(written: string, known: readonly string[]): string {
  const names = [...known, "help"].map((name) => `--${name}`);
  const near = nearest(written, names)[0];
  return `${written} is no option of this command. ${near ? `Write ${near}.` : `It takes ${names.join(", ")}.`}`;
}
