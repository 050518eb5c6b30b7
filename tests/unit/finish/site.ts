import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Corpus } from "../../../src/corpus/types.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { type Built, type Step, startOf } from "../../../src/finish/finish.ts";

/** A small built site in a folder of its own. */
export interface TestSite extends Disposable {
  dir: string;
  read(path: string): string;
  run(step: Step, more?: Partial<Built>): Promise<void>;
}

/** Writes files, by path, into a new folder. */
export function siteOf(files: Record<string, string | Uint8Array>): TestSite {
  const dir = mkdtempSync(join(tmpdir(), "built-site-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return {
    dir,
    read: (path) => readFileSync(join(dir, path), "utf8"),
    // The steps under test read no corpus.
    run: (step, more = {}) =>
      step({ ...startOf({ dir, corpus: {} as Corpus, contentDir: "" }), ...more }, new Problems()),
    [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }),
  };
}
