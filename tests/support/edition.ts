import { join } from "node:path";
import { loadCorpus } from "../../src/corpus/load.ts";
import { makeEdition } from "../../src/site/make-edition.ts";
import { BASE } from "./overlay.ts";

/**
 * The edition that components find in tests: of the small site that fixtures are laid over. A test puts another in its
 * place with `vi.mock("virtual:learning-briefs/edition", async () => ({ edition: await editionOf("<content folder>") }))`.
 */
export const edition = await editionOf(join(BASE, "content"));

/** The edition of a content folder, as a build has it. */
export async function editionOf(content: string) {
  const { corpus, problems, sources } = await loadCorpus(content);
  return makeEdition({ checked: { corpus: corpus!, problems, sources }, isPreview: false });
}
