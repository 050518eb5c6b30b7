import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { formatReport, makeReport } from "../checks/report.ts";
import { allProblems } from "../checks/run.ts";
import { type Loaded, loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { formatForGithub } from "../problems/github.ts";
import { formatAsJson } from "../problems/json.ts";
import { nearest } from "../problems/nearest.ts";
import { hasErrors } from "../problems/problem.ts";
import { rules } from "../problems/rules.ts";
import { formatProblems } from "../problems/terminal.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE, contentDir } from "./effects.ts";

const USAGE = "Usage: npm run check -- [--format terminal|github|json] [--report] [--explain <rule>]";

/** Reads a content folder and runs every check on it. */
export async function checkContent(effects: Effects): Promise<Loaded> {
  const loaded = await loadCorpus(resolve(effects.cwd, contentDir(effects)), { cwd: effects.cwd });
  return { ...loaded, problems: allProblems(loaded) };
}

/** What of a sound corpus is published: drafts are checked, and left out of the site. */
export async function publishedPart(corpus: Corpus, effects: Effects): Promise<Corpus> {
  if (corpus.drafts.size === 0) return corpus;
  const dir = resolve(effects.cwd, contentDir(effects));
  return (await loadCorpus(dir, { cwd: effects.cwd, drafts: "leave-out" })).corpus!;
}

/** `check`: prints all problems; exit code 1 where one is an error. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    effects.err(USAGE);
    return WRONG_USAGE;
  }
  if (options.explain !== undefined) return explain(options.explain, effects);
  const { problems, sources, corpus } = await checkContent(effects);
  const format = options.format;
  if (format === "github") effects.out(formatForGithub(problems));
  else if (format === "json") effects.out(formatAsJson(problems));
  else effects.out(problems.length > 0 ? formatProblems(problems, sources) : praise(corpus!));
  if (options.report && corpus) effects.out(`\n${formatReport(makeReport(corpus))}`);
  return hasErrors(problems) ? FOUND_ERRORS : OK;
}

function praise(corpus: Corpus): string {
  const checks = corpus.datasets.reduce((total, dataset) => total + dataset.checks.length, 0);
  return `No problems in ${corpus.publications.length} publications, ${corpus.datasets.length} datasets and ${corpus.references.length} links; ${checks} arithmetic checks ran.`;
}

function readOptions(
  args: string[],
): { format: string; explain?: string | undefined; report?: boolean | undefined } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        format: { type: "string", default: "terminal" },
        explain: { type: "string" },
        report: { type: "boolean" },
      },
    });
    return ["terminal", "github", "json"].includes(values.format) ? values : undefined;
  } catch {
    return undefined;
  }
}

async function explain(rule: string, effects: Effects): Promise<number> {
  if (!Object.hasOwn(rules, rule)) {
    effects.err(
      `"${rule}" is no rule. ${nearest(rule, Object.keys(rules)).join(", ") || Object.keys(rules).join(", ")}`,
    );
    return WRONG_USAGE;
  }
  effects.out(await readFile(join(effects.cwd, "docs", "rules", `${rule}.md`), "utf8"));
  return OK;
}
