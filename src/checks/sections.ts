import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** Anchors of a page are unique: no two sections, and no section and block, share an id. */
export function checkSections(corpus: Corpus, problems: Problems): void {
  for (const { document } of [...corpus.publications, ...corpus.topics, ...corpus.terms]) {
    const seen = new Map<string, number>();
    const sections = document.sections.map(({ id, place }) => ({ id, place }));
    const blocks = document.blocks.flatMap((block) =>
      typeof block.props["id"] === "string" ? [{ id: block.props["id"], place: block.place }] : [],
    );
    for (const { id, place } of [...sections, ...blocks].sort((a, b) => a.place.line - b.place.line)) {
      const first = seen.get(id);
      if (first !== undefined)
        problems.add(
          "duplicate-id",
          place,
          `The id \`${id}\` stands twice on this page.`,
          `Choose another id here: the first stands on line ${first}.`,
        );
      else seen.set(id, place.line);
    }
  }
}
