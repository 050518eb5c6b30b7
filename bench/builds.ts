import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { cp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { copyProject } from "../tests/support/project.ts";
import { generateContent } from "./generate.ts";
import { type Measured, measure } from "./measure.ts";

const root = join(import.meta.dirname, "..");

/** What may be asked for: how many publications, and a commit to build beside. */
export const BUILD_OPTIONS = {
  publications: { type: "string", default: "5" },
  before: { type: "string", default: "" },
} as const;

/**
 * `npm run bench:builds -- [--publications 5] [--before <commit>]`, also a part of `npm run bench`: what `check` and `build` cost
 * of generated publications, or of the shipped site where there are to be five, with nothing kept of earlier builds, with
 * nothing changed, and after one sentence has changed; and the same of another commit, in the same run. The first of each is
 * what the ratios are to.
 */
export async function benchBuilds(publications: number, before: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "builds-"));
  const content = publications === 5 ? join(root, "content") : join(work, "content");
  if (publications !== 5) await generateContent(content, publications);
  using project = copyProject({ content, keepsApart: true });
  console.log(`Builds, ${publications} publications: seconds of the clock, of the processor, peak MB`);
  const cold = await benchOne("this commit", project.dir);
  if (before) {
    const earlier = join(work, "before");
    await checkOut(before, earlier, content);
    const { processor } = await benchOne(before, earlier);
    console.log(`cold beside ${before}: ${(cold.processor / processor).toFixed(2)} of its processor time`);
  }
  rmSync(work, { recursive: true });
}

/** Measures each command in the folder of a site; returns the first build. */
async function benchOne(name: string, dir: string): Promise<Measured> {
  rmSync(join(dir, ".build"), { recursive: true, force: true });
  const check = await measure(dir, ["check"]);
  tell(name, "check, nothing kept", check);
  tell(name, "check, again", await measure(dir, ["check"]), check);
  changeSentence(join(dir, "content", "publications"));
  tell(name, "check, one sentence changed", await measure(dir, ["check"]), check);
  rmSync(join(dir, ".build"), { recursive: true, force: true });
  const cold = await measure(dir, ["build"]);
  tell(name, "build, nothing kept", cold);
  tell(name, "build, nothing changed", await measure(dir, ["build"]), cold);
  changeSentence(join(dir, "content", "publications"));
  tell(name, "build, one sentence changed", await measure(dir, ["build"]), cold);
  return cold;
}

function tell(name: string, what: string, { seconds, processor, megabytes }: Measured, to?: Measured): void {
  const ratio = to
    ? `, ratio ${(seconds / to.seconds).toFixed(2)} and ${(processor / to.processor).toFixed(2)}`
    : "";
  console.log(
    `${name} | ${what}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s, ${megabytes.toFixed(0)} MB${ratio}`,
  );
}

/** Puts a sentence behind the first heading of the first text that has one. */
function changeSentence(folder: string): void {
  const file = join(
    folder,
    readdirSync(folder)
      .filter((name) => name.endsWith(".mdx"))
      .sort()[0]!,
  );
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    text.replace(/^## .*\n\n/m, (heading) => `${heading}Somebody has written one sentence more.\n\n`),
  );
}

/** The files of another commit, with the same content and the packages of this checkout. */
async function checkOut(commit: string, dir: string, content: string): Promise<void> {
  const { status, stderr } = spawnSync("git", ["worktree", "add", "--detach", dir, commit], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  rmSync(join(dir, ".git"));
  spawnSync("git", ["worktree", "prune"], { cwd: root });
  rmSync(join(dir, "content"), { recursive: true });
  if (!content.startsWith(root)) rmSync(join(dir, "src", "pages"), { recursive: true, force: true });
  await cp(content, join(dir, "content"), { recursive: true });
  if (!existsSync(join(dir, "node_modules")))
    symlinkSync(join(root, "node_modules"), join(dir, "node_modules"));
}

if (import.meta.main) {
  const { values } = parseArgs({ options: BUILD_OPTIONS });
  await benchBuilds(Number(values.publications), values.before);
}
