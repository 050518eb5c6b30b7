import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { extendLedger, lastingAddresses, readPages } from "../finish/addresses/addresses.ts";
import { NOTHING_ASKED, type Request } from "./arguments.ts";
import { run as build } from "./build.ts";
import { checkContent, publishedPart } from "../checks/content.ts";
import { type Effects, FOUND_ERRORS, OK, projectOf } from "./effects.ts";

/**
 * `addresses`: builds the site and lists its new addresses in `addresses.txt`, so that they last. With `--check` it
 * writes nothing, and the exit code is 1 where the list lacks any: for a pipeline.
 */
export async function run({ flags }: Request, effects: Effects): Promise<number> {
  // What the build says of new addresses is what this command is about to tell.
  const built = await build(NOTHING_ASKED, {
    ...effects,
    err: (text) => void (/npm run addresses/.test(text) || effects.err(text)),
  });
  if (built !== OK) return built;
  const project = projectOf(effects);
  const corpus = await publishedPart((await checkContent(project)).corpus!, project);
  const listed = (corpus.ledger ?? []).map(({ address }) => address);
  const all = extendLedger(listed, lastingAddresses(corpus, await readPages(project.out)));
  const fresh = all.filter((address) => !listed.includes(address));
  const file = `${project.shownContent}/addresses.txt`;
  if (flags.has("check")) return tell(fresh, file, effects);
  await writeFile(join(project.content, "addresses.txt"), `${all.join("\n")}\n`);
  effects.out(
    fresh.length === 0
      ? `All ${all.length} addresses stood in ${file}.`
      : `Listed ${count(fresh)} in ${file}, which has ${all.length} now. Commit it.`,
  );
  return OK;
}

function tell(fresh: readonly string[], file: string, effects: Effects): number {
  if (fresh.length === 0) {
    effects.out(`${file} lists every address.`);
    return OK;
  }
  effects.err(
    [
      `${file} lacks ${count(fresh)}:`,
      ...fresh.map((address) => `  ${address}`),
      "Run: npm run addresses",
    ].join("\n"),
  );
  return FOUND_ERRORS;
}

function count({ length }: readonly string[]): string {
  return length === 1 ? "1 new address" : `${length} new addresses`;
}
