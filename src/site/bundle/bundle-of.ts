import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Corpus } from "../../corpus/types.ts";
import { listFiles } from "../../finish/site-files.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import type { Project } from "../../model/project.ts";
import { TALK_NAMES, talkCodeOf } from "../browser-talk.ts";
import { NATIVE } from "../virtual-modules.ts";
import type { Places } from "./places.ts";

/**
 * All that decides what code and styles are bundled to: `code`, a sum over all code and settings; of the content the sheet of the
 * theme, which lies in a folder, and what scripts say; and where the engine and packages stand, which the bundler writes into it.
 */
export async function bundleOf(
  { engine }: Pick<Project, "engine">,
  { code, theme, corpus, places }: { code: string; theme: string; corpus: Corpus; places: Places },
): Promise<(string | Uint8Array)[]> {
  const locale = localeOfCorpus(corpus);
  const sheets = await listFiles(theme);
  return [
    ...[code, places.told(engine)],
    ...["astro", ...NATIVE].map((name) => places.told(fileURLToPath(import.meta.resolve(name)))),
    ...TALK_NAMES.map((talk) => places.mark(talkCodeOf(talk, locale, engine))),
    ...sheets.flatMap((path) => [path, readFileSync(join(theme, path))]),
  ];
}
