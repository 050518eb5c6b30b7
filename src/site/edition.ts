import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onHandOver, takeOver } from "virtual:learning-briefs";
import type { Figure } from "../corpus/types.ts";
import { routes } from "../model/routes.ts";
import { makeReady } from "../pictures/ready.ts";
import { makeEdition } from "./make-edition.ts";

const content = takeOver();
if (!content?.checked) throw new Error(content?.fault ?? "The content has not been read.");
export const { project, kept } = content;
export let { found, tell } = content;
export let { corpus } = content.checked;

/** What all pages know. Components import it as `virtual:learning-briefs/edition`, so that tests can put another in its place. */
export let edition = makeEdition({
  checked: content.checked,
  isPreview: content.isPreview,
  visits: content.found.visits,
});

// Read and checked once a build, and after each change in the live preview, where drafts are shown too. Who imports one of
// these sees the new one: no module has to be loaded again. While the content cannot be used, the last that could stays.
onHandOver((next) => {
  if (!next.checked) return;
  ({ found, tell } = next);
  ({ corpus } = next.checked);
  edition = makeEdition({ checked: next.checked, isPreview: next.isPreview });
});

/** The bytes of a file of a figure as they are published. */
export async function figureFile(figure: Figure, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { path, picture } = edition.filesOf(figure).find((file) => file.name === name)!;
  const bytes = await readFile(join(project.content, path));
  return Uint8Array.from(picture ? await makeReady(picture, bytes, kept) : bytes);
}

/** Addresses of the pages that join what the content holds: in brief, pairs of topics, facets. */
export const joiningPages = (): string[] => [
  ...corpus.publications.map(({ id }) => routes.inBrief(id)),
  ...edition.topicPairs().map(({ href }) => href),
  ...[...edition.voiceFacets(), ...edition.findingFacets()].flatMap(({ values }) =>
    values.map(({ href }) => href),
  ),
];
