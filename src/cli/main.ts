import { explainFault } from "../publish/faults.ts";
import { type Effects, FOUND_ERRORS, WRONG_USAGE, realEffects } from "./effects.ts";

interface Command {
  summary: string;
  load(): Promise<{ run(args: string[], effects: Effects): Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {
  check: { summary: "check the content and print what is wrong", load: () => import("./check.ts") },
  build: { summary: "check, then build the site into dist/", load: () => import("./build.ts") },
  preview: { summary: "serve dist/ on http://localhost:4321", load: () => import("./preview.ts") },
  start: { summary: "build, then preview", load: () => import("./start.ts") },
  dev: { summary: "serve the content while it is edited", load: () => import("./dev.ts") },
  new: { summary: "write a new publication, dataset or topic", load: () => import("./new.ts") },
  verify: { summary: "hold a copied site against the sums of its build", load: () => import("./verify.ts") },
  addresses: {
    summary: "build, and list new addresses so that they last",
    load: () => import("./addresses.ts"),
  },
  schemas: { summary: "write the JSON Schemas for editors", load: () => import("./schemas.ts") },
};

/** Runs one command and returns the exit code. */
export async function main(argv: string[], effects: Effects = realEffects): Promise<number> {
  const [name = "", ...args] = argv;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    const list = Object.entries(COMMANDS).map(([known, { summary }]) => `  ${known.padEnd(11)}${summary}`);
    effects.err([name ? `"${name}" is not a command.` : "Which command?", "", ...list].join("\n"));
    return WRONG_USAGE;
  }
  try {
    return await (await command.load()).run(args, effects);
  } catch (error) {
    const fault = explainFault(error);
    if (!fault) throw error;
    effects.err(`${fault.message}\n${fault.hint}`);
    return FOUND_ERRORS;
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
