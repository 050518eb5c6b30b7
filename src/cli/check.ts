import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkContent } from "../checks/content.ts";
import { openContent } from "../checks/open-content.ts";
import { formatReport, makeReport } from "../checks/report.ts";
import { tellPlaceholders } from "../checks/placeholders.ts";
import type { Loaded } from "../corpus/load.ts";
import { shownPath } from "../corpus/read/shown-path.ts";
import type { Corpus } from "../corpus/types.ts";
import { formatForGithub } from "../problems/github.ts";
import { formatAsJson } from "../problems/json.ts";
import { hasErrors } from "../problems/problem.ts";
import { formatProblems } from "../problems/terminal.ts";
import { holdBounds, keptOfSite } from "../site/kept-of-site.ts";
import type { Request } from "./arguments.ts";
import { type Effects, FOUND_ERRORS, OK, projectOf } from "./effects.ts";

/** `check`: prints all problems; exit code 1 where one is an error. */
export async function run({ values, flags }: Request, effects: Effects): Promise<number> {
  if (values["explain"] !== undefined) return explain(values["explain"], effects);
  const request = { format: values["format"], withReport: flags.has("report") };
  if (flags.has("watch")) return watch(request, effects);
  const project = projectOf(effects);
  const kept = keptOfSite(project);
  const loaded = await checkContent(project, kept);
  await holdBounds(kept, project);
  effects.out(say(loaded, request));
  // Where an address is set the site is about to be deployed.
  const placeholders = effects.env["SITE_URL"] && loaded.corpus && tellPlaceholders(loaded.corpus);
  if (placeholders && request.format === undefined) effects.out(`\n${placeholders}`);
  return hasErrors(loaded.problems) ? FOUND_ERRORS : OK;
}

interface Saying {
  format: string | undefined;
  withReport: boolean;
}

function say({ problems, sources, corpus }: Loaded, { format, withReport }: Saying): string {
  if (format === "github") return formatForGithub(problems);
  if (format === "json") return formatAsJson(problems);
  const told = problems.length > 0 ? formatProblems(problems, sources) : praise(corpus!);
  return withReport && corpus ? `${told}\n\n${formatReport(makeReport(corpus))}` : told;
}

/** Says it at once, and again whenever what is to be said has changed, until it is stopped. */
async function watch(saying: Saying, effects: Effects): Promise<number> {
  const { content: dir, root } = projectOf(effects);
  const { watchFolder } = await import("../corpus/read/watch-folder.ts");
  const content = await openContent(dir, { cwd: root });
  let said = say(content.loaded, saying);
  effects.out(`${said}\n\nWaiting for changes in ${shownPath(root, dir)}/ (Ctrl+C stops this).`);
  const watcher = watchFolder(dir, (paths) => {
    void content.update(paths).then((loaded) => {
      const now = say(loaded, saying);
      if (now !== said) effects.out(`\n${now}`);
      said = now;
    });
  });
  await new Promise<void>((stopped) => {
    process.once("SIGINT", stopped);
    effects.stop?.addEventListener("abort", () => stopped(), { once: true });
  });
  await watcher.close();
  return hasErrors(content.loaded.problems) ? FOUND_ERRORS : OK;
}

function praise(corpus: Corpus): string {
  const checks = corpus.datasets.reduce((total, dataset) => total + dataset.checks.length, 0);
  return `No problems in ${corpus.publications.length} publications, ${corpus.datasets.length} datasets and ${corpus.references.length} links; ${checks} arithmetic checks ran.`;
}

async function explain(rule: string, effects: Effects): Promise<number> {
  effects.out(await readFile(join(projectOf(effects).engine, "docs", "rules", `${rule}.md`), "utf8"));
  return OK;
}
