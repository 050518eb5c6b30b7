import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadCorpus } from "../../src/corpus/load.ts";
import { ROOT } from "./project.ts";

/** The brief that budgets speak of: so many words of the shipped prose or a few more, and so many charts. */
export const BRIEF = { id: "five-lessons", words: 2500, charts: 3 };

/** Charts that the brief gets beside the one that it has: a single series, and a stack of four at four sites. */
const MORE_CHARTS = [
  '<Chart id="brief-bars" data="relationships-improved" kind="bars" title="At every site, more than half say that relationships have improved" takeaway="The share runs from 59.1% in Lehigh Valley to 75.0% in Memphis, so at no site is it less than half." />',
  '<Chart id="brief-stack" data="length-of-involvement" columns="six-months-or-less six-to-twelve-months one-to-two-years two-years-or-more" kind="stacked" title="In Chicago and Memphis, most participants came within the last year" takeaway="A year or less: 59.3% in Chicago and 54.5% in Memphis, against 42.3% in Dayton and 42.5% in Lehigh Valley." />',
];

/** A paragraph of prose and nothing else: no heading, list, table, block or note hangs on it. */
const PLAIN = /^[A-Z][^<|[\]]*(?:\[[^\]]*\]\([^)]*\)[^<|[\]]*)*$/;

/** The shipped content with that brief in it, in a folder of its own: paragraphs are left out from the end, as long as it
 * keeps its words. */
export async function contentWithBrief(): Promise<Disposable & { dir: string; words: number }> {
  const dir = mkdtempSync(join(tmpdir(), "brief-content-"));
  cpSync(join(ROOT, "content"), dir, { recursive: true });
  const path = join(dir, "publications", `${BRIEF.id}.mdx`);
  const blocks = readFileSync(path, "utf8").split("\n\n");
  blocks.splice(blocks.findIndex((block) => block.startsWith("<Chart")) + 1, 0, ...MORE_CHARTS);
  const write = async (): Promise<number> => {
    writeFileSync(path, blocks.join("\n\n"));
    const { corpus } = await loadCorpus(dir, { cwd: ROOT });
    return corpus!.publications.find(({ id }) => id === BRIEF.id)!.document.words;
  };
  let words = await write();
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    // One paragraph stays of several, so that no block is emptied.
    if (!PLAIN.test(blocks[at]!) || !PLAIN.test(blocks[at - 1]!)) continue;
    if (words - blocks[at]!.split(/\s+/).length < BRIEF.words) continue;
    blocks.splice(at, 1);
    words = await write();
  }
  return { dir, words, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}
