import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { checkContent } from "../checks/content.ts";
import { listFiles } from "../corpus/read/list-files.ts";
import { type Migrated, migrateFile } from "../migrations/index.ts";
import { formatProblems } from "../problems/terminal.ts";
import type { Request } from "./arguments.ts";
import { type Effects, FOUND_ERRORS, OK, projectOf } from "./effects.ts";

/**
 * `migrate`: rewrites content that was written for an earlier version, asks what only the author knows, and says what the
 * check still finds. With `--dry-run` it shows what it would write, and writes nothing.
 */
export async function run({ flags }: Request, effects: Effects): Promise<number> {
  const { content, shownContent, ...project } = projectOf(effects);
  const files = await readTexts(content);
  if (files.size === 0) {
    effects.err(`There are no content files in ${shownContent}.`);
    return FOUND_ERRORS;
  }
  const language = languageOf(files.get("site.yaml"));
  const migrated = [...files].map(([path, text]) => migrateFile({ path, text }, language));
  const changed = migrated.filter(({ before, after }) => before !== after);
  const isDry = flags.has("dry-run");
  for (const { path, before, after } of changed) {
    if (!isDry) await writeFile(join(content, path), after);
    effects.out(`${shownContent}/${path}\n${difference(before, after)}\n`);
  }
  effects.out(tellChanged(changed.length, isDry));
  const asked = migrated.flatMap((file) => tellQuestions(file, shownContent));
  if (asked.length > 0) effects.out(`\nOnly you know:\n\n${asked.join("\n\n")}`);
  // What was not written yet would be told as a fault.
  if (isDry && changed.length > 0) return OK;
  const { problems, sources } = await checkContent({ ...project, content, shownContent });
  if (problems.length === 0) return OK;
  effects.out(`\nThe check finds:\n\n${formatProblems(problems, sources)}`);
  return problems.some(({ severity }) => severity === "error") ? FOUND_ERRORS : OK;
}

/** The texts of a content folder as they are on the disk, by path, sorted. */
async function readTexts(content: string): Promise<Map<string, string>> {
  const entries = await listFiles(content).catch(() => []);
  const paths = entries.flatMap((entry) =>
    typeof entry === "string" && /\.(yaml|mdx)$/.test(entry) ? [entry] : [],
  );
  const texts = await Promise.all(
    paths.sort().map(async (path) => [path, await readFile(join(content, path))] as const),
  );
  // Bytes that are no UTF-8 would be lost: the check tells of them.
  return new Map(
    texts
      .map(([path, bytes]) => [path, bytes.toString()] as const)
      .filter(([, text]) => !text.includes("\ufffd")),
  );
}

function languageOf(site: string | undefined): string {
  const language: unknown = site === undefined ? undefined : parseDocument(site).get("language");
  try {
    return Intl.getCanonicalLocales(String(language))[0] ?? "en";
  } catch {
    return "en";
  }
}

/** The lines that differ, as they were and as they are: a migration neither adds nor takes away lines. */
function difference(before: string, after: string): string {
  const [old, fresh] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  return old
    .flatMap((line, index) =>
      line === fresh[index] ? [] : [`  ${index + 1} - ${line}`, `  ${index + 1} + ${fresh[index]!}`],
    )
    .join("\n");
}

function tellChanged(count: number, isDry: boolean): string {
  const files = count === 1 ? "1 file" : `${count} files`;
  if (count === 0) return "Nothing is to be rewritten.";
  return isDry ? `${files} would be rewritten. Nothing was written.` : `Rewrote ${files}.`;
}

function tellQuestions({ path, questions }: Migrated, shownContent: string): string[] {
  return questions.map(
    ({ line, column, message, hint }) => `${shownContent}/${path}:${line}:${column}\n  ${message}\n  ${hint}`,
  );
}
