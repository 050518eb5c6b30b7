/** What a command needs of the world around it; tests pass their own. */
export interface Effects {
  /** The folder of the project. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
}

export const realEffects: Effects = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

/** Exit codes: 1 where the content has errors, 2 where the command was called wrongly. */
export const OK = 0;
export const FOUND_ERRORS = 1;
export const WRONG_USAGE = 2;

/** The content folder: `CONTENT_DIR`, or `content`. */
export function contentDir({ env }: Effects): string {
  return env["CONTENT_DIR"] || "content";
}
