import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
// The child tells its own peak memory (getrusage) when it ends.
const TELL =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS+'\\n'))";

export interface Measured {
  seconds: number;
  /** Peak resident memory in megabytes. */
  megabytes: number;
}

/** Runs a command of the site in a process of its own and measures it as a whole. Throws where it fails. */
export function measure(args: string[], env: Record<string, string> = {}): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", TELL, join(root, "src/cli/main.ts"), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((done, fail) =>
    child.on("close", (code) => {
      if (code !== 0) return fail(new Error(told));
      const peak = Number(/peak (\d+)/.exec(told)![1]);
      done({ seconds: (performance.now() - started) / 1000, megabytes: peak / 1024 });
    }),
  );
}

/** Runs a command several times and gives the median of each figure. */
export async function medianOf(runs: number, args: string[]): Promise<Measured> {
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure(args));
  const middle = (pick: (measured: Measured) => number) =>
    all.map(pick).sort((a, b) => a - b)[Math.floor(runs / 2)]!;
  return { seconds: middle(({ seconds }) => seconds), megabytes: middle(({ megabytes }) => megabytes) };
}
