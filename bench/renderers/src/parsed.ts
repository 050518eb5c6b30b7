import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Publication } from "../../../src/corpus/types.ts";

/** The publications of the content folder, read as the site reads them. */
export async function parsedPublications(): Promise<Publication[]> {
  const { corpus } = await loadCorpus(process.env["CONTENT_DIR"]!);
  return corpus!.publications;
}
