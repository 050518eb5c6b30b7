import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * `npm test`: runs every kind of test, goes on where one fails, and closes with the line `N passed, N failed`.
 * Tests count one by one, every other step counts as one.
 */
const root = join(import.meta.dirname, "..");
const reports = join(root, "test-results", "reports");

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Counts what the step's report says; without it the step counts as one. */
  count?: () => Count;
}

interface Count {
  passed: number;
  failed: number;
}

const FUZZ = "tests/unit/corpus/fuzz-*";

/** What takes one core each, in two lanes at the same time. A lane's steps follow each other. */
const LANES: Step[][] = [
  [
    { name: "types", command: ["astro", "check"] },
    { name: "check", command: ["node", "src/cli/checkout.js", "check"] },
    { name: "formatting", command: ["prettier", "--check", "--log-level", "warn", "."] },
    // After the types: both write what Astro knows of the content.
    {
      name: "build",
      command: ["node", "src/cli/checkout.js", "build"],
      env: { SITE_URL: "", CONTENT_DIR: "" },
    },
  ],
  [
    { name: "lint", command: ["eslint", "."] },
    { name: "unused code", command: ["knip"] },
    vitest("components", "components", ["--config", "tests/components/vitest.config.ts"]),
    // All 10,000 changed inputs of the reader's fuzz test, not the first thousand.
    vitest("changed inputs", "fuzz", [FUZZ.replace("*", "")], { EVERY_INPUT: "yes" }),
  ],
];

/** What takes all cores, one after another. */
const STEPS: Step[] = [
  vitest("unit tests", "unit", ["--exclude", FUZZ]),
  // These two take the site that was built above.
  {
    name: "browser journeys",
    command: ["playwright", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "journeys.json") },
    count: () => countJourneys(readReport("journeys.json")),
  },
  vitest("servers and builds", "servers", ["--config", "tests/servers/vitest.config.ts"], { SITE: "dist" }),
];

process.exitCode = await main();

function vitest(name: string, report: string, words: string[], env: Record<string, string> = {}): Step {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports}/${report}.json`];
  return {
    name,
    command: ["vitest", "run", ...words, ...reporters],
    env,
    count: () => countUnit(readReport(`${report}.json`)),
  };
}

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = (await Promise.all(LANES.map((lane) => runAll(lane, { keepApart: true })))).flat();
  results.push(...(await runAll(STEPS)));
  console.log("");
  for (const { name, passed, failed, seconds } of results) {
    const told = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(20)}${told.padEnd(28)}${seconds.toFixed(1)} s`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

interface Result extends Count {
  name: string;
  seconds: number;
}

async function runAll(steps: readonly Step[], options = { keepApart: false }): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push({ name: step.name, ...(await runStep(step, options)) });
  return results;
}

/** Kept apart, what a step prints comes when it has ended: otherwise two steps would speak at once. */
async function runStep(
  { name, command, env, count }: Step,
  { keepApart }: { keepApart: boolean },
): Promise<Count & { seconds: number }> {
  const title = `\n── ${name}`;
  if (!keepApart) console.log(title);
  const start = performance.now();
  const child = spawn(command[0]!, command.slice(1), {
    cwd: root,
    stdio: ["ignore", keepApart ? "pipe" : "inherit", keepApart ? "pipe" : "inherit"],
    env: {
      ...process.env,
      ...env,
      PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (bytes: Buffer) => void printed.push(bytes));
  const status = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  if (keepApart) process.stdout.write(`${title}\n${Buffer.concat(printed).toString()}`);
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // A step that ends badly has failed, whatever its report says: a report may be missing, or cut short.
  const failed = status === 0 ? counted.failed : Math.max(1, counted.failed);
  return { passed: counted.passed, failed, seconds: (performance.now() - start) / 1000 };
}

function readReport(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(reports, name), "utf8"));
  } catch {
    return {};
  }
}

/** Vitest's JSON reporter: https://vitest.dev/guide/reporters#json-reporter. A file that fails before its first test counts as one. */
function countUnit(report: unknown): Count {
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = report as UnitReport;
  const fallen = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + fallen.length };
}

interface UnitReport {
  numPassedTests?: number;
  numFailedTests?: number;
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

/** Playwright's JSON reporter: https://playwright.dev/docs/test-reporters#json-reporter */
function countJourneys(report: unknown): Count {
  const {
    expected = 0,
    unexpected = 0,
    flaky = 0,
  } = (report as { stats?: Record<string, number> }).stats ?? {};
  return { passed: expected, failed: unexpected + flaky };
}
