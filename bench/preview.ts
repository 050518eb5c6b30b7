import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, type Page, chromium } from "@playwright/test";
import { LAUNCH_ARGS, findChromium } from "../tests/support/browser.ts";
import { type Project, copyProject } from "../tests/support/project.ts";
import { freePort } from "../tests/support/port.ts";
import { generateContent } from "./generate.ts";
import { TICKS, statOf } from "./measure.ts";

const root = join(import.meta.dirname, "..");
/** What may be asked for: how many publications, how often one of them is saved, and whether ours is a site that has installed the package. */
export const PREVIEW_OPTIONS = {
  publications: { type: "string", default: "5" },
  saves: { type: "string", default: "200" },
  packed: { type: "boolean", default: false },
} as const;

/**
 * `npm run bench:preview -- [--publications 5] [--saves 200] [--packed]`, also a part of `npm run bench`: the live preview beside plain
 * Astro with @astrojs/mdx on the same texts, in the same run. From the start of the command to the first page, with
 * nothing kept of earlier starts and again with it; from the write of a file to the change of the open page; and the memory
 * of the server after 20 saves and after all of them. A machine decides the seconds; the ratios are what to look at. Where other
 * work shares it, those of the processor time of the servers say more than those of the clock.
 */
export async function benchPreview(publications: number, saves: number, isPacked = false): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), "preview-"));
  const content = join(work, "content");
  await generateContent(content, publications);
  using project = copyProject({ content });
  const sites = [
    await (isPacked ? makePackedSite : makeOurSite)(project, join(work, "kept-of-ours")),
    await makePlainSite({ dir: join(work, "plain"), kept: join(work, "kept-of-plain"), content }),
  ];
  const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_ARGS });
  const [ours, theirs] = [await measure(browser, sites[0]!, saves), await measure(browser, sites[1]!, saves)];
  await browser.close();
  await rm(work, { recursive: true, force: true });
  console.log(`The live preview, ${publications} publications, ${saves} saves`);
  for (const [what, label] of [
    ["first", "first page, nothing kept"],
    ["again", "first page, started again"],
    ["seen", "a save is seen"],
  ] as const)
    console.log(
      `${label}: ${tellBoth(ours[what].clock, theirs[what].clock)}; processor: ${tellBoth(ours[what].processor, theirs[what].processor)}`,
    );
  const memory = ({ early, late }: Measured) => `${early.toFixed(0)} MB and ${late.toFixed(0)} MB`;
  console.log(
    `memory after 20 saves and after ${saves}: ${memory(ours)}, ratio ${(ours.late / ours.early).toFixed(2)}; plain Astro ${memory(theirs)}`,
  );
}

function tellBoth(ours: number, theirs: number): string {
  return `${ours.toFixed(0)} ms, plain Astro ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)}`;
}

/** Milliseconds of the clock, and of the processor as the server has used it. */
interface Took {
  clock: number;
  processor: number;
}

interface Candidate {
  start(port: number): ChildProcess;
  path: string;
  /** The text of the page that is open. */
  file: string;
}

interface Measured {
  /** From the start of the command to the page in the browser, the first time. */
  first: Took;
  /** The same once more. */
  again: Took;
  /** From the write of the file to the change of the open page: medians. */
  seen: Took;
  /** Resident megabytes of the server after 20 saves, and after all. */
  early: number;
  late: number;
}

async function measure(browser: Browser, candidate: Candidate, saves: number): Promise<Measured> {
  const first = await startAndOpen(browser, candidate);
  // What is compiled and bundled is kept a moment after the page is there.
  await first.page.waitForTimeout(2000);
  await end(first);
  const { took: again, page, server } = await startAndOpen(browser, candidate);
  try {
    const text = readFileSync(candidate.file, "utf8");
    const times: number[] = [];
    const worked: number[] = [];
    let early = 0;
    for (let save = 1; save <= saves; save++) {
      const before = processorOf(server);
      times.push(await seeSave(page, candidate.file, text, `Edited ${save} times.`));
      worked.push(processorOf(server) - before);
      if (save === Math.min(20, saves)) early = memoryOf(server);
    }
    writeFileSync(candidate.file, text);
    const seen = { clock: median(times), processor: median(worked) };
    return { first: first.took, again, seen, early, late: memoryOf(server) };
  } finally {
    await end({ page, server });
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

interface Opened {
  page: Page;
  server: ChildProcess;
}

async function startAndOpen(browser: Browser, candidate: Candidate): Promise<Opened & { took: Took }> {
  const port = await freePort();
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  const started = performance.now();
  const server = candidate.start(port);
  await untilAnswered(page, `http://localhost:${port}${candidate.path}`);
  const took = { clock: performance.now() - started, processor: processorOf(server) };
  // The script that listens has to be there, and what it fetches at first.
  await page.waitForLoadState("networkidle");
  return { took, page, server };
}

async function end({ page, server }: Opened): Promise<void> {
  await page.close();
  const ended = new Promise((done) => server.once("exit", done));
  server.kill("SIGINT");
  const tooLong = setTimeout(() => server.kill("SIGKILL"), 10_000);
  await ended;
  clearTimeout(tooLong);
}

/** Saves the text with other words in its first paragraph; milliseconds until they stand on the page. */
async function seeSave(page: Page, file: string, text: string, words: string): Promise<number> {
  const at = text.indexOf("\n\n", text.indexOf("[#section-a]") + 14);
  // A hand pauses between two saves.
  await page.waitForTimeout(150);
  const written = performance.now();
  writeFileSync(file, `${text.slice(0, at)} ${words}${text.slice(at)}`);
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), words, {
    polling: "raf",
  });
  return performance.now() - written;
}

/** Opens a page as soon as the server answers. Throws where the server says that it cannot show it. */
async function untilAnswered(page: Page, address: string): Promise<void> {
  // A browser that asks again and again takes the time that the server needs.
  while (!(await isListening(Number(new URL(address).port))))
    await new Promise((wait) => setTimeout(wait, 50));
  for (;;) {
    const response = await page.goto(address, { waitUntil: "load" }).catch(() => undefined);
    if (response?.ok()) return;
    if (response) throw new Error(`${address} is answered with ${response.status()}.`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(port, "localhost");
    const end = (is: boolean) => {
      socket.destroy();
      answer(is);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

function run(cwd: string, kept: string, args: string[]): ChildProcess {
  const { CONTENT_DIR: _other, ...env } = process.env;
  return spawn(process.execPath, args, {
    cwd,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: "1", NODE_COMPILE_CACHE: join(kept, "compiled") },
    stdio: "ignore",
  });
}

/** Milliseconds of the processor that a process has used, on Linux; elsewhere NaN. */
function processorOf({ pid }: ChildProcess): number {
  if (!existsSync(`/proc/${pid}/stat`)) return NaN;
  const fields = statOf(pid!);
  return ((fields[11]! + fields[12]!) * 1000) / TICKS;
}

/** Resident megabytes of a process. Where there is no `ps`, as on Windows, nothing says it: then it is NaN. */
function memoryOf({ pid }: ChildProcess): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return stdout ? Number(stdout) / 1024 : NaN;
}

/** A copy of the project, with other content. What is kept stands outside, as it does in `node_modules/`: a preview watches it not. */
async function makeOurSite({ dir }: Project, kept: string): Promise<Candidate> {
  await rename(join(dir, "astro.config.mjs"), join(dir, "own.config.mjs"));
  await writeFile(
    join(dir, "astro.config.mjs"),
    `import own from "./own.config.mjs";\nexport default { ...own, vite: { ...own.vite, cacheDir: ${JSON.stringify(join(kept, "vite"))} } };\n`,
  );
  return {
    start: (port) => run(dir, kept, ["src/cli/checkout.js", "dev", "--port", String(port)]),
    path: "/publications/p1/",
    file: join(dir, "content/publications/p1.mdx"),
  };
}

/** A site of another organisation with the same content: what is packed of the project stands among its packages. */
async function makePackedSite({ dir }: Project, kept: string): Promise<Candidate> {
  const site = join(dir, "site");
  const packages = join(site, "node_modules");
  const installed = join(packages, "learning-briefs");
  await mkdir(installed, { recursive: true });
  for (const name of await readdir(join(root, "node_modules")))
    await symlink(join(root, "node_modules", name), join(packages, name));
  const { stdout } = spawnSync("npm", ["pack", "--silent"], { cwd: dir, encoding: "utf8" });
  const packed = join(dir, stdout.trim().split("\n").at(-1)!);
  spawnSync("tar", ["-xzf", packed, "--strip-components=1", "-C", installed]);
  await rename(join(dir, "content"), join(site, "content"));
  await writeFile(join(site, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(site, "astro.config.mjs"),
    `import learningBriefs from "learning-briefs";\nexport default { integrations: [learningBriefs()], vite: { cacheDir: ${JSON.stringify(join(kept, "vite"))} } };\n`,
  );
  return {
    start: (port) => run(site, kept, [join(installed, "lib/cli/bin.js"), "dev", "--port", String(port)]),
    path: "/publications/p1/",
    file: join(site, "content/publications/p1.mdx"),
  };
}

/** A site of plain Astro with the same texts: a page each, typed links as they stand, blocks as the plainest components. */
async function makePlainSite({ dir, kept, content }: PlainSite): Promise<Candidate> {
  await makeFolder(dir);
  const pages = join(dir, "src/pages");
  await mkdir(pages);
  await writeFile(
    join(dir, "astro.config.mjs"),
    `import mdx from "@astrojs/mdx";\nexport default { integrations: [mdx()], devToolbar: { enabled: false }, vite: { cacheDir: ${JSON.stringify(join(kept, "vite"))} } };\n`,
  );
  await writeFile(join(dir, "src/Block.astro"), "<div><slot /></div>\n");
  const imports = 'import Chart from "../Block.astro";\nimport Voice from "../Block.astro";\n';
  for (const name of await readdir(join(content, "publications"))) {
    const text = await readFile(join(content, "publications", name), "utf8");
    const end = text.indexOf("\n---\n") + 5;
    await writeFile(join(pages, name), `${text.slice(0, end)}\n${imports}${text.slice(end)}`);
  }
  return {
    start: (port) =>
      run(dir, kept, [join(root, "node_modules/astro/bin/astro.mjs"), "dev", "--port", String(port)]),
    path: "/p1/",
    file: join(pages, "p1.mdx"),
  };
}

interface PlainSite {
  dir: string;
  kept: string;
  content: string;
}

async function makeFolder(dir: string): Promise<void> {
  await mkdir(join(dir, "src"), { recursive: true });
  await symlink(join(root, "node_modules"), join(dir, "node_modules"));
  await writeFile(join(dir, "package.json"), '{ "type": "module" }');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: PREVIEW_OPTIONS });
  await benchPreview(Number(values.publications), Number(values.saves), values.packed);
}
