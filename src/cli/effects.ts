import type { Project } from "../model/project.ts";
import { progressIn } from "./progress.ts";
import { projectAt } from "../site/project.ts";

/** What a command needs of the world around it; tests pass their own. */
export interface Effects {
  /** The folder of the project. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  /** Is told what a command is doing, how much of it is done, and of how much. */
  progress?(what: string, done?: number, of?: number): void;
  /** Ends a command that would stay: a test's way to press Ctrl+C. */
  stop?: AbortSignal;
}

const progress = progressIn({
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
});

export const realEffects: Effects = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => {
    progress.clear();
    process.stdout.write(`${text}\n`);
  },
  err: (text) => {
    progress.clear();
    process.stderr.write(`${text}\n`);
  },
  progress: progress.tell,
};

/** Exit codes: 1 where the content has errors, 2 where the command was called wrongly. */
export const OK = 0;
export const FOUND_ERRORS = 1;
export const WRONG_USAGE = 2;

/** The places of the site in whose folder the command runs. `CONTENT_DIR` names another content folder. */
export function projectOf({ cwd, env }: Effects): Project {
  return projectAt(cwd, env["CONTENT_DIR"]);
}
