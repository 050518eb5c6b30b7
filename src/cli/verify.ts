import { statSync } from "node:fs";
import { resolve } from "node:path";
import { copiedFolder } from "../finish/copy/copied-folder.ts";
import { copiedSite } from "../finish/copy/copied-site.ts";
import type { Copy } from "../finish/copy/copy.ts";
import { type Held, holdCopy } from "../finish/copy/hold-copy.ts";
import { SUMS } from "../finish/sums.ts";
import { restoreInterrupted } from "../finish/swap/swap.ts";
import type { Request } from "./arguments.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, projectOf } from "./effects.ts";

/** How long one file, and the whole, may take; and how often it is told how far it is. */
const TIMES = { requestMs: 30_000, totalMs: 600_000, tellMs: 3_000 };
/** How many faults are told one by one. */
const MOST_TOLD = 20;

/** `verify`: holds a site, in a folder or on a server, against the build in `dist/`. */
export async function run({ words }: Request, effects: Effects, times = TIMES): Promise<number> {
  const where = words[0]!;
  const copy = copyAt(where, effects, times.requestMs);
  if (typeof copy === "string") {
    effects.err(copy);
    return WRONG_USAGE;
  }
  restoreInterrupted(effects.cwd);
  const progress = tellProgress(effects, times.tellMs);
  const held = await holdCopy(projectOf(effects).out, copy, { totalMs: times.totalMs, progress });
  return held ? report(where, held, effects) : tellNoBuild(effects);
}

/** The place that is named, or what is wrong with the name. */
function copyAt(where: string, { cwd }: Effects, requestMs: number): Copy | string {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(where)) {
    const dir = resolve(cwd, where);
    if (statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return copiedFolder(dir);
    const mend = /^[^/\\]+\.[^/\\.]+/.test(where)
      ? `Write https://${where}, if it is an address.`
      : "Write an address, such as https://briefs.example.org/, or a folder.";
    return `There is no folder ${where}. ${mend}`;
  }
  const url = URL.canParse(where) ? new URL(where) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return `${where} is no address of a web site. Write it as in https://briefs.example.org/.`;
  if (url.username || url.password) return "The address holds a name or a password. Write it without.";
  url.search = url.hash = "";
  if (url.pathname.endsWith("/index.html")) url.pathname = url.pathname.slice(0, -"index.html".length);
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return copiedSite(url, requestMs);
}

function report(where: string, { count, wrong, silent }: Held, effects: Effects): number {
  if (silent !== undefined) {
    effects.err(`${where} cannot be held against dist/: ${silent}.`);
    effects.err("Name the address or the folder at which its home page stands.");
    return FOUND_ERRORS;
  }
  if (wrong.length === 0) {
    effects.out(`All ${count} files at ${where} are those that were built.`);
    return OK;
  }
  for (const { path, why } of wrong.slice(0, MOST_TOLD)) effects.err(`${path}: ${why}`);
  if (wrong.length > MOST_TOLD) effects.err(`and ${(wrong.length - MOST_TOLD).toLocaleString("en")} more`);
  effects.err(
    `\n${wrong.length.toLocaleString("en")} of ${count.toLocaleString("en")} files at ${where} are not those that were built.`,
  );
  effects.err(mendOf(wrong, count));
  return FOUND_ERRORS;
}

function mendOf(wrong: Held["wrong"], count: number): string {
  const all = "Copy the whole of dist/ there again.";
  if (wrong.some(({ path, why }) => path === SUMS && why === "differs"))
    return `What is there is of another build: its ${SUMS} differs. ${all}`;
  if (wrong.length < count && wrong.every(({ path, why }) => path.endsWith(".html") && why === "differs"))
    return "Only pages differ: the host may change them on their way. Turn off what it adds to pages or takes out of them (minifying, protection of mail addresses, snippets), or copy dist/ there again.";
  return all;
}

function tellNoBuild(effects: Effects): number {
  effects.err(
    `There is no whole build to hold it against: dist/ has no ${SUMS}, or not every file that this names.`,
  );
  effects.err("Run npm run build first, with the SITE_URL of the deployed site, and copy dist/ there.");
  return FOUND_ERRORS;
}

/** Tells now and then how far it is, where it takes long. */
function tellProgress(effects: Effects, every: number): (done: number, of: number) => void {
  let next = performance.now() + every;
  return (done, of) => {
    if (performance.now() < next || done === of) return;
    next = performance.now() + every;
    effects.err(`… ${done} of ${of} files`);
  };
}
