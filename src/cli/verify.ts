import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isHostFile } from "../publish/hosts.ts";
import { listFiles } from "../publish/site-files.ts";
import { SUMS, readSums, sumOf } from "../publish/sums.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE } from "./effects.ts";

const USAGE =
  "Usage: npm run verify -- <folder or address>, as in npm run verify -- https://briefs.example.org/";
/** How many files are asked for at once. */
const AT_ONCE = 8;

/** `verify`: holds a site, in a folder or on a server, against the sums that were written when it was built. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const [where, ...rest] = args;
  if (where === undefined || rest.length > 0) {
    effects.err(USAGE);
    return WRONG_USAGE;
  }
  const site = /^https?:\/\//.test(where) ? deployed(where) : folder(resolve(effects.cwd, where));
  const listed = await site.read(SUMS);
  const sums = typeof listed === "string" ? undefined : readSums(new TextDecoder().decode(listed.content));
  if (!sums) {
    effects.err(
      `${where} has no ${SUMS}: ${typeof listed === "string" ? listed : "what is there is no list of sums"}.`,
    );
    effects.err("Copy the whole of dist/, and name the folder or the address that holds its index.html.");
    return FOUND_ERRORS;
  }
  return report(where, [...sums.keys()].filter(site.holds).length, await differences(sums, site), effects);
}

function report(where: string, count: number, wrong: readonly string[], effects: Effects): number {
  for (const line of wrong) effects.err(line);
  if (wrong.length > 0) {
    effects.err(
      `\n${wrong.length} of ${count} files at ${where} are not those that were built. Copy dist/ there again.`,
    );
    return FOUND_ERRORS;
  }
  effects.out(`All ${count} files at ${where} are those that were built.`);
  return OK;
}

async function differences(sums: ReadonlyMap<string, string>, site: Site): Promise<string[]> {
  const wrong: string[] = [];
  const waiting = [...sums].filter(([path]) => site.holds(path));
  const pages = new Set(waiting.filter(([path]) => path.endsWith("/index.html")).map(([, sum]) => sum));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, sum] = next;
      const found = await site.read(path);
      if (typeof found === "string") wrong.push(`${path}: ${found}`);
      else if (sumOf(found.content) !== sum && !isForward(path, found, pages)) wrong.push(`${path}: differs`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const extra = (await site.list?.())?.filter((path) => path !== SUMS && !sums.has(path)) ?? [];
  return [...wrong, ...extra.map((path) => `${path}: was not built`)].sort();
}

/**
 * Hosts forward an old address by themselves, and give the page that it leads to. Any other page than the home page, to
 * which a host may send whatever it does not know.
 */
function isForward(path: string, { content, wasLed }: Found, pages: ReadonlySet<string>): boolean {
  return wasLed && path.endsWith("/index.html") && pages.has(sumOf(content));
}

function folder(dir: string): Site {
  return {
    holds: () => true,
    read: (path) =>
      readFile(join(dir, path)).then(
        (content) => ({ content, wasLed: false }),
        () => "missing",
      ),
    list: () => listFiles(dir),
  };
}

/** Hosts keep their own files to themselves, and give a compressed file only in place of its original. */
function deployed(address: string): Site {
  const base = address.endsWith("/") ? address : `${address}/`;
  return {
    holds: (path) => !isHostFile(path) && !/\.(br|gz)$/.test(path),
    read: async (path) => {
      try {
        const url = new URL(path.split("/").map(encodeURIComponent).join("/"), base);
        const response = await fetch(url, { cache: "no-store" });
        return response.ok
          ? { content: new Uint8Array(await response.arrayBuffer()), wasLed: response.redirected }
          : `the server says ${response.status}`;
      } catch (error) {
        return `no answer (${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message})`;
      }
    },
  };
}

interface Site {
  /** Whether the site is expected to show a file. */
  holds(path: string): boolean;
  /** What stands in a file, or why it cannot be had. */
  read(path: string): Promise<Found | string>;
  /** All files, where they can be listed. */
  list?(): Promise<string[]>;
}

interface Found {
  content: Uint8Array;
  /** Whether the server led from the address that was asked for to another. */
  wasLed: boolean;
}
