import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../problems/nearest.ts";
import { explainFault } from "../finish/swap/faults.ts";
import { type Request, asksForHelp, readArguments } from "./arguments.ts";
import { COMMANDS, helpOf, listOfCommands, usageOf } from "./commands.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf, realEffects } from "./effects.ts";
import { restartLean } from "./restart-lean.ts";

/** The code of each command, which is read when it is called. */
const CODE: Readonly<Record<string, () => Promise<Code>>> = {
  start: () => import("./start.ts"),
  dev: () => import("./dev.ts"),
  check: () => import("./check.ts"),
  build: () => import("./build.ts"),
  preview: () => import("./preview.ts"),
  new: () => import("./new.ts"),
  addresses: () => import("./addresses.ts"),
  migrate: () => import("./migrate.ts"),
  audit: () => import("./audit.ts"),
  verify: () => import("./verify.ts"),
  schemas: () => import("./schemas.ts"),
};

/** Runs one command and returns the exit code. */
export async function main(argv: string[], effects: Effects = realEffects): Promise<number> {
  const [name = "", ...args] = argv;
  if (["--help", "-h", "help"].includes(name)) return tell(listOfCommands(), effects);
  if (["--version", "-v"].includes(name)) return tell(version(effects), effects);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    effects.err(`${tellUnknown(name)}\n\n${listOfCommands()}`);
    return WRONG_USAGE;
  }
  if (asksForHelp(args)) return tell(helpOf(name, command), effects);
  const request = readArguments(args, command);
  if (typeof request === "string") {
    effects.err(`${request}\nUsage: ${usageOf(name, command)}`);
    return WRONG_USAGE;
  }
  if (effects === realEffects) restartLean(name, projectOf(effects));
  try {
    return await (await CODE[name]!()).run(request, effects);
  } catch (error) {
    const fault = explainFault(error);
    if (!fault) throw error;
    effects.err(`${fault.message}\n${fault.hint}`);
    return FOUND_ERRORS;
  }
}

function tell(text: string, effects: Effects): number {
  effects.out(text);
  return OK;
}

function tellUnknown(name: string): string {
  if (name === "") return "Which command?";
  const near = nearest(name, Object.keys(COMMANDS))[0];
  return `“${name}” is no command.${near ? ` Write ${near}.` : ""}`;
}

function version(effects: Effects): string {
  const file = join(projectOf(effects).engine, "package.json");
  const { name, version: number } = JSON.parse(readFileSync(file, "utf8")) as {
    name: string;
    version: string;
  };
  return `${name} ${number}`;
}

interface Code {
  run(request: Request, effects: Effects): Promise<number>;
}
