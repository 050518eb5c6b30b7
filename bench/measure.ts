import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

// Where there is no /proc, the child tells its own use of the processor and of memory (getrusage) when it ends; threads are in it,
// programs that it calls are not.
const TELL =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nused '+JSON.stringify([u.userCPUTime+u.systemCPUTime,u.maxRSS])+'\\n')})";
const HAS_PROC = existsSync("/proc/self/smaps_rollup");

export interface Measured {
  /** Of the clock. */
  seconds: number;
  /** Seconds of the processor: where other work shares the machine, these say more. */
  processor: number;
  /** The most memory at one time in megabytes, of the command and all that it has called. */
  megabytes: number;
}

/** Runs a command of the site in a folder, in a process of its own, and measures it as a whole. Throws where it fails. */
export async function measure(root: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const before = HAS_PROC ? processorOfEnded() : 0;
  const child = spawn(process.execPath, ["--import", TELL, join(root, "src/cli/checkout.js"), ...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: "", SITE_URL: "" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let told = "";
  child.stderr.on("data", (chunk: Buffer) => (told += chunk.toString()));
  let hasEnded = false;
  const ended = new Promise<number | null>((done) => child.once("close", done)).finally(
    () => (hasEnded = true),
  );
  let kilobytes = 0;
  while (HAS_PROC && !hasEnded) {
    kilobytes = Math.max(kilobytes, memoryOf(child.pid!));
    await Promise.race([ended, wait(EVERY_MS)]);
  }
  if ((await ended) !== 0) throw new Error(told);
  const seconds = (performance.now() - started) / 1000;
  if (HAS_PROC) return { seconds, processor: processorOfEnded() - before, megabytes: kilobytes / 1024 };
  const [microseconds, most] = JSON.parse(
    told
      .match(/used (\[.*\])/g)!
      .at(-1)!
      .slice(5),
  ) as [number, number];
  return { seconds, processor: microseconds / 1e6, megabytes: most / 1024 };
}

const EVERY_MS = 100;

/** Resident memory of a process and of all below it, in kilobytes: what several share is counted once (`proc(5)`, Pss). */
function memoryOf(pid: number): number {
  try {
    const [, own] = /^Pss:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8")) ?? [];
    const below = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ");
    return below.filter(Boolean).reduce((sum, each) => sum + memoryOf(Number(each)), Number(own ?? 0));
  } catch {
    // It has just ended.
    return 0;
  }
}

/** Seconds of the processor of all processes that this one has begun and that have ended, with those below them (`proc(5)`, cutime and cstime). */
function processorOfEnded(): number {
  const fields = statOf("self");
  return (fields[13]! + fields[14]!) / TICKS;
}

/** What Linux tells of a process behind its name, by `proc(5)`: the first is the third there, its state. */
export function statOf(pid: number | "self"): number[] {
  return readFileSync(`/proc/${pid}/stat`, "latin1")
    .replace(/^.*\) /, "")
    .split(" ")
    .map(Number);
}

/** Of a second, in which Linux tells times to programs. */
export const TICKS = 100;
