import { spawnSync } from "node:child_process";
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

const STEPS: Step[] = [
  { name: "types", command: ["astro", "check"] },
  { name: "formatting", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "lint", command: ["eslint", "."] },
  { name: "unused code", command: ["knip"] },
  vitest("unit tests", "unit", ["--exclude", FUZZ]),
  // All 10,000 changed inputs of the reader's fuzz test, not the first thousand.
  vitest("changed inputs", "fuzz", [FUZZ.replace("*", "")], { EVERY_INPUT: "yes" }),
  vitest("components", "components", ["--config", "tests/components/vitest.config.ts"]),
  { name: "check", command: ["node", "src/cli/main.ts", "check"] },
  { name: "build", command: ["node", "src/cli/main.ts", "build"], env: { SITE_URL: "", CONTENT_DIR: "" } },
  {
    name: "browser journeys",
    command: ["playwright", "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "journeys.json") },
    count: () => countJourneys(readReport("journeys.json")),
  },
  // The site that was built above.
  vitest("servers and builds", "servers", ["--config", "tests/servers/vitest.config.ts"], { SITE: "dist" }),
];

process.exitCode = main();

function vitest(name: string, report: string, words: string[], env: Record<string, string> = {}): Step {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reports}/${report}.json`];
  return {
    name,
    command: ["vitest", "run", ...words, ...reporters],
    env,
    count: () => countUnit(readReport(`${report}.json`)),
  };
}

function main(): number {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = STEPS.map((step) => ({ name: step.name, ...runStep(step) }));
  console.log("");
  for (const { name, passed, failed, seconds } of results) {
    const told = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
    console.log(`${failed > 0 ? "✗" : "✓"} ${name.padEnd(18)}${told.padEnd(28)}${seconds.toFixed(1)} s`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function runStep({ name, command, env, count }: Step): Count & { seconds: number } {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(command[0]!, command.slice(1), {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...process.env,
      ...env,
      PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
    },
  });
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

/** Vitest's JSON reporter: https://vitest.dev/guide/reporters#json-reporter */
function countUnit(report: unknown): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = report as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests };
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
