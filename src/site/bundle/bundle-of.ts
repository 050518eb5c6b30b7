import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Corpus } from "../../corpus/types.ts";
import { listFiles } from "../../finish/site-files.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import type { Project } from "../../model/project.ts";
import { TALK_NAMES, talkCodeOf } from "../browser-talk.ts";

/**
 * All that decides what code and styles are bundled to: `code`, a sum over all code and settings; of the content the sheet of the
 * theme, which lies in a folder, and what scripts say; and where the site and the engine stand, which the bundler writes into it.
 */
export async function bundleOf(
  { engine, root }: Pick<Project, "engine" | "root">,
  { code, theme, corpus }: { code: string; theme: string; corpus: Corpus },
): Promise<(string | Uint8Array)[]> {
  const locale = localeOfCorpus(corpus);
  const sheets = await listFiles(theme);
  return [
    ...[code, engine, root],
    ...TALK_NAMES.map((talk) => talkCodeOf(talk, locale, engine)),
    ...sheets.flatMap((path) => [path, readFileSync(join(theme, path))]),
  ];
}
