import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../model/project.ts";
import { MIMALLOC } from "./spare-memory.ts";

/** The commands that build a site. */
const BUILDS: ReadonlySet<string> = new Set(["build", "start", "addresses"]);

/**
 * How the C library of most Linux systems is to give memory out (`mallopt(3)`): two heaps for all threads, and what is large by
 * itself, so that it goes back when it is let go. Left alone it learns from each large piece to put the next among the small ones,
 * where holes remain: a fifth of a gigabyte at 1,000 publications. It reads this when a process begins, and at no other time.
 */
const LEAN = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "65536", MALLOC_TRIM_THRESHOLD_: "131072" };
/** What is large comes in pages of 2 MB where the system has such: the 1,500 small ones of a picture take longer than to paint it. */
const LARGE_PAGES = "glibc.malloc.hugetlb=1";

/** Room for what is new, in MB, of which V8 takes three: with all that it would take by itself it looks no less often for garbage. */
const ROOM_FOR_NEW = "--max-semi-space-size=16";

/** A site of fewer texts has room enough, and is built a twentieth sooner as it is. */
const MANY = 100;

/** Begins this process anew, as the same process, where it is to build a large site and has not been told how to use memory. */
export function restartLean(command: string, { content }: Pick<Project, "content">): void {
  const { platform, env, execPath, execArgv, argv } = process;
  const isTold = Object.keys(LEAN).some((name) => env[name] !== undefined);
  // Who talks to this process would not find it again.
  if (platform !== "linux" || isTold || process.connected || !BUILDS.has(command)) return;
  if (!hasMany({ content })) return;
  // Of two of one name the latter counts: what somebody has said stays.
  const tunables = [LARGE_PAGES, env["GLIBC_TUNABLES"]].filter(Boolean).join(":");
  const told = { ...MIMALLOC, ...env, ...LEAN, GLIBC_TUNABLES: tunables };
  process.execve?.(execPath, [execPath, ROOM_FOR_NEW, ...execArgv, ...argv.slice(1)], told);
}

/** Whether a site has so many texts that what they take of memory counts. */
export function hasMany({ content }: Pick<Project, "content">): boolean {
  const publications = join(content, "publications");
  return existsSync(publications) && readdirSync(publications).length >= MANY;
}
