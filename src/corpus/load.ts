import { IncrementalCorpus, type Loaded, type ReadOptions } from "./incremental.ts";

export type { Loaded };

/**
 * Reads and links a content folder once: files → parsed → entities → links → frozen corpus. Never throws for content.
 * Drafts are in it unless they are to be left out, as in a built site.
 */
export function loadCorpus(dir: string, options: ReadOptions = {}): Promise<Loaded> {
  return new IncrementalCorpus(dir, options).update();
}
