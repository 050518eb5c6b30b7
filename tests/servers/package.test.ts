import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/port.ts";

const ROOT = join(import.meta.dirname, "../..");
const OWN_PAGES = join(ROOT, "tests/fixtures/own-pages");

/** Where the site of another organisation is begun: npm init refuses such a name, npm install does not mind it. */
const scratch = mkdtempSync(join(tmpdir(), "learning-briefs-package-"));
const site = join(scratch, "Büro eins");
let tarball = "";

/** Nothing of this repository may be found: a site has what it installed. */
const env = {
  ...process.env,
  PATH: (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(ROOT))
    .join(delimiter),
  SITE_URL: "",
  CONTENT_DIR: "",
  CI: "true",
  // Astro behaves otherwise where it believes itself tested.
  VITEST: "",
  NODE_ENV: "",
};

/** The Node of the machine, and not the one that this checkout brings. */
function outsideNode(): string {
  const { stdout } = spawnSync("which", ["-a", "node"], { encoding: "utf8" });
  return stdout.split("\n").find((path) => path && !path.includes("node_modules")) ?? process.execPath;
}

function call(command: string, cwd = site): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: "utf8" });
  return { status, output: `${stdout}${stderr}` };
}

const page = (path: string) => readFileSync(join(site, "dist", path), "utf8");

function pack(to: string): string {
  const { status, output } = call(`npm pack --silent --pack-destination "${to}"`, ROOT);
  expect(status, output).toBe(0);
  return join(to, output.trim().split("\n").at(-1)!);
}

const LATER = "99.0.0";

/** The same package, as if it were packed after its version was raised. */
function packLater(): string {
  const dir = join(scratch, "later");
  mkdirSync(dir);
  expect(call(`tar xzf "${tarball}" -C "${dir}"`, scratch).status).toBe(0);
  const path = join(dir, "package/package.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), version: LATER }));
  const later = join(scratch, "later.tgz");
  expect(call(`tar czf "${later}" -C "${dir}" package`, scratch).status).toBe(0);
  return later;
}

beforeAll(() => {
  mkdirSync(site);
  tarball = pack(scratch);
  const installed = call(`npm install --prefer-offline --no-audit --no-fund "${tarball}"`);
  expect(installed.status, installed.output).toBe(0);
  const begun = call('npx learning-briefs new site "Harbor Fund"');
  expect(begun.status, begun.output).toBe(0);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the package", () => {
  it("has JavaScript for Node, sources for Vite, types, and no tests", () => {
    const { stdout } = spawnSync("tar", ["tzf", tarball], { encoding: "utf8" });
    const files = stdout.split("\n");
    for (const needed of [
      "lib/index.js",
      "lib/index.d.ts",
      "lib/cli/bin.js",
      "src/routes/index.astro",
      "docs/authoring.md",
      "docs/rules/value-differs.md",
    ])
      expect(files).toContain(`package/${needed}`);
    expect(files.filter((file) => /tests\/|bench\/|\/content\/.*trust|src\/pages\//.test(file))).toEqual([]);
  });

  it("begins a site that says nothing wrong, and keeps what is there", () => {
    expect(call("npm run -s check")).toEqual({
      status: 0,
      output: expect.stringMatching(/^No problems in 1 publication/),
    });
    writeFileSync(join(site, "README.md"), "ours");
    const again = call('npx learning-briefs new site "Harbor Fund"');
    expect(again.output).toContain("Left as it was");
    expect(readFileSync(join(site, "README.md"), "utf8")).toBe("ours");
  });

  it("answers every command that does not serve", () => {
    expect(call("npx learning-briefs check --explain value-differs").output).toMatch(/^# value-differs/);
    expect(call("npx learning-briefs --version").output).toMatch(/^learning-briefs \d/);
    // Called as a file, and not through npm, it is the machine's Node that reads it, which may be too old.
    expect(call(`${outsideNode()} node_modules/learning-briefs/lib/cli/bin.js --version`).output).toMatch(
      /^learning-briefs \d/,
    );
    expect(call("npm run -s migrate").output).toBe("Nothing is to be rewritten.\n");
    expect(call('npm run -s new -- publication "A second one"').status).toBe(0);
    expect(call('npm run -s new -- dataset "A table"').status).toBe(0);
    expect(call("npm run -s check").status).toBe(0);
  });

  it("builds with our command and with Astro's, to the same bytes", () => {
    const ours = call("npm run -s build");
    expect(ours.status, ours.output).toBe(0);
    expect(page("index.html")).toContain("Harbor Fund");
    const sums = page("SHA256SUMS.txt");
    const astros = call("npx astro build");
    expect(astros.status, astros.output).toBe(0);
    expect(page("SHA256SUMS.txt")).toBe(sums);
  });

  it("stops Astro's build at a wrong number, and leaves the last one", () => {
    const path = join(site, "content/publications/first-brief.mdx");
    const text = readFileSync(path, "utf8");
    const sums = page("SHA256SUMS.txt");
    writeFileSync(path, text.replace("[800]", "[700]"));
    const { status, output } = call("npx astro build");
    writeFileSync(path, text);
    expect(status).not.toBe(0);
    expect(output).toContain("The text says 700, the cell says 800.");
    expect(output).not.toMatch(/\n\s+at /);
    expect(page("SHA256SUMS.txt")).toBe(sums);
  });

  it("shows pages of the site's own, with everything that a page has", () => {
    cpSync(OWN_PAGES, site, { recursive: true });
    const { status, output } = call("npm run -s addresses");
    expect(status, output).toBe(0);
    const story = page("story/index.html");
    const held = [
      "Content-Security-Policy",
      'rose to <a href="../data/visits/index.html#old-pier--after" class="value">1,300</a>.',
      "<del>no longer</del>",
      "A component of the site’s own.",
    ];
    expect(held.filter((text) => !story.includes(text))).toEqual([]);
    expect(story.match(/<figure class="chart-figure/g)).toHaveLength(2);
    expect(page("all/index.html")).toContain("Our first brief");
    expect(page("SHA256SUMS.txt")).toContain("story/index.html");
    const index = readdirSync(join(site, "dist/search"), { recursive: true, encoding: "utf8" });
    const records = index
      .filter((path) => /records-\d+\.js$/.test(path))
      .map((path) => page(`search/${path}`));
    expect(records.join()).toContain('"/story/"');
    expect(readFileSync(join(site, "content/addresses.txt"), "utf8")).toContain("\n/story/\n");
    const notices = ["learning-briefs ", "chart.js ", "@kurkle/color ", "@orama/stemmers ", "Newsreader"];
    expect(notices.filter((name) => !page("notices.txt").includes(`\n${name}`))).toEqual([]);
  });

  it("holds what they refer to to the same rules, all at once", () => {
    const path = join(site, "src/pages/story.mdx");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(">1,300<", ">1,400<").replace('id="first-visit"', 'id="first-vist"'));
    const { status, output } = call("npm run -s build");
    writeFileSync(path, text);
    expect(status).toBe(1);
    expect(output).toContain(
      "src/pages/story.mdx:10:28  value-differs\n  The text says 1,400, the cell says 1,300.",
    );
    expect(output).toContain('"first-vist" is no voice.');
    expect(output).toContain("Change it to first-visit.");
  });

  it("serves its preview with our command and with Astro's", async () => {
    for (const command of ["npx learning-briefs dev", "npx astro dev"]) {
      const port = await freePort();
      const child = spawn(`${command} --port ${port}`, { cwd: site, env, shell: true, detached: true });
      try {
        expect(await textOf(`http://localhost:${port}/story/`)).toContain("How the pier came back");
      } finally {
        stop(child);
      }
    }
  });

  it("leaves a site as it is when a later one is installed over it", () => {
    const before = readdirSync(site);
    const second = call(`npm install --prefer-offline --no-audit --no-fund "${packLater()}"`);
    expect(second.status, second.output).toBe(0);
    expect(readFileSync(join(site, "node_modules/learning-briefs/package.json"), "utf8")).toContain(LATER);
    expect(readdirSync(site)).toEqual(before);
    expect(call("npm run -s check").status).toBe(0);
    expect(existsSync(join(site, "dist/index.html"))).toBe(true);
  });
});

/** The page at an address, as soon as somebody answers there. */
async function textOf(address: string): Promise<string> {
  for (let tries = 0; tries < 900; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return answer.text();
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`Nobody answers at ${address}.`);
}

/** A shell passes no signal on: its whole group is ended. */
function stop({ pid }: ChildProcess): void {
  process.kill(-pid!, "SIGTERM");
}
