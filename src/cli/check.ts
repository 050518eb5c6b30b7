import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Loaded } from "../corpus/load.ts";
import { formatForGithub } from "../problems/github.ts";
import { formatAsJson } from "../problems/json.ts";
import { hasErrors } from "../problems/problem.ts";
import { formatProblems, plural } from "../problems/terminal.ts";
import { holdBounds, keptOfSite } from "../site/kept-of-site.ts";
import { type Verdict, verdictOf, verdictOn } from "../site/whole/kept-verdict.ts";
import type { Request } from "./arguments.ts";
import { type Effects, FOUND_ERRORS, OK, projectOf } from "./effects.ts";

/** `check`: prints all problems; exit code 1 where one is an error. What reads content is loaded where some has to be read. */
export async function run({ values, flags }: Request, effects: Effects): Promise<number> {
  if (values["explain"] !== undefined) return explain(values["explain"], effects);
  const format = values["format"];
  if (flags.has("watch")) return watch({ format, withReport: flags.has("report") }, effects);
  const project = projectOf(effects);
  const kept = flags.has("fresh") ? undefined : keptOfSite(project);
  const loaded = flags.has("report")
    ? await (await import("../checks/content.ts")).checkContent(project, kept)
    : undefined;
  const verdict = loaded ? await verdictOn(loaded) : await verdictOf(project, kept);
  if (kept) await holdBounds(kept, project);
  effects.out(say(verdict, format) + (loaded ? await report(loaded, format) : ""));
  // Where an address is set the site is about to be deployed.
  const placeholders = effects.env["SITE_URL"] && verdict.placeholders;
  if (placeholders && format === undefined) effects.out(`\n${placeholders}`);
  return hasErrors(verdict.problems) ? FOUND_ERRORS : OK;
}

type Format = string | undefined;

function say({ problems, sources, counts }: Verdict, format: Format): string {
  if (format === "github") return formatForGithub(problems);
  if (format === "json") return formatAsJson(problems);
  return problems.length > 0 ? formatProblems(problems, sources) : praise(counts!);
}

/** The counts of what is held, for those who read and no program. */
async function report({ corpus }: Loaded, format: Format): Promise<string> {
  if (!corpus || format === "github" || format === "json") return "";
  const { formatReport, makeReport } = await import("../checks/report.ts");
  return `\n\n${formatReport(makeReport(corpus))}`;
}

/** Says it at once, and again whenever what is to be said has changed, until it is stopped. */
async function watch(
  { format, withReport }: { format: Format; withReport: boolean },
  effects: Effects,
): Promise<number> {
  const { content: dir, root } = projectOf(effects);
  const [{ openContent }, { watchFolder }, { shownPath }] = await Promise.all([
    import("../checks/open-content.ts"),
    import("../corpus/read/watch-folder.ts"),
    import("../corpus/read/shown-path.ts"),
  ]);
  const sayAll = async (loaded: Loaded): Promise<string> =>
    say(await verdictOn(loaded), format) + (withReport ? await report(loaded, format) : "");
  const content = await openContent(dir, { cwd: root });
  let said = await sayAll(content.loaded);
  effects.out(`${said}\n\nWaiting for changes in ${shownPath(root, dir)}/ (Ctrl+C stops this).`);
  const watcher = watchFolder(dir, (paths) => {
    void content.update(paths).then(async (loaded) => {
      const now = await sayAll(loaded);
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

function praise({ publications, datasets, references, checks }: NonNullable<Verdict["counts"]>): string {
  const held = `${plural(publications, "publication")}, ${plural(datasets, "dataset")} and ${plural(references, "link")}`;
  return `No problems in ${held}; ${plural(checks, "arithmetic check")} ran.`;
}

async function explain(rule: string, effects: Effects): Promise<number> {
  effects.out(await readFile(join(projectOf(effects).engine, "docs", "rules", `${rule}.md`), "utf8"));
  return OK;
}
