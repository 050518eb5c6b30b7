import { spawn } from "node:child_process";
import { join } from "node:path";

// The child tells its own use of the processor and of memory (getrusage) when it ends; threads are in it, programs that it calls are not.
const TELL =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nused '+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS])+'\\n')})";

export interface Measured {
  /** Of the clock. */
  seconds: number;
  /** Seconds of the processor: where other work shares the machine, these say more. */
  processor: number;
  /** Peak resident memory in megabytes. */
  megabytes: number;
}

/** Runs a command of the site in a folder, in a process of its own, and measures it as a whole. Throws where it fails. */
export function measure(root: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", TELL, join(root, "src/cli/main.ts"), ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: "", SITE_URL: "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((done, fail) =>
    child.on("close", (code) => {
      if (code !== 0) return fail(new Error(told));
      const [microseconds, kilobytes] = JSON.parse(/used (\[.*\])/.exec(told)![1]!) as [number, number];
      done({
        seconds: (performance.now() - started) / 1000,
        processor: microseconds / 1e6,
        megabytes: kilobytes / 1024,
      });
    }),
  );
}
