import { BLOCKS } from "../blocks/index.ts";
import type { Corpus } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { MAIN_ID } from "../model/page-ids.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** Anchors of a page are unique: no two sections, no section and block share an id, and none takes the page's own. */
export function checkSections(corpus: Corpus, problems: Problems): void {
  for (const { document } of textsOf(corpus)) {
    const seen = new Map<string, Anchor[]>();
    const sections = document.sections.map(({ id, place }): Anchor => ({ id, place }));
    const blocks = document.blocks.flatMap(({ name, props, place }): Anchor[] =>
      "id" in props && props.id ? [{ id: props.id, place, scheme: BLOCKS[name].scheme }] : [],
    );
    for (const anchor of [...sections, ...blocks].sort((a, b) => a.place.line - b.place.line)) {
      const { id, place, scheme } = anchor;
      if (id === MAIN_ID) reportMain(place, `Write another, such as \`${MAIN_ID}-results\`.`, problems);
      const before = seen.get(id) ?? [];
      seen.set(id, [...before, anchor]);
      const isTold = scheme !== undefined && before.some((other) => other.scheme === scheme);
      // Two of one kind are told where all things of the content are held together: corpus/link/entities.ts.
      if (before.length > 0 && !isTold)
        problems.add(
          "duplicate-id",
          place,
          `The id \`${id}\` stands twice on this page.`,
          `Choose another id here: the first stands on line ${before[0]!.place.line}.`,
        );
    }
  }
  // Definitions stand on one page, each under its own id.
  for (const { id, place } of corpus.terms)
    if (id === MAIN_ID)
      reportMain(place, `Give the file a longer name, such as ${MAIN_ID}-term.mdx.`, problems);
}

interface Anchor {
  id: string;
  place: Place;
  /** Of what has an address of its own. */
  scheme?: string | undefined;
}

function reportMain(place: Place, hint: string, problems: Problems): void {
  problems.add("duplicate-id", place, `The id \`${MAIN_ID}\` belongs to the page itself.`, hint);
}
