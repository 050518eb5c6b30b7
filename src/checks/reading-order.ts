import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** Where one publication says that it precedes another, the other says that it follows, and the other way round. */
export function checkReadingOrder(corpus: Corpus, problems: Problems): void {
  const byId = new Map(corpus.publications.map((publication) => [publication.id, publication]));
  for (const publication of corpus.publications) {
    for (const [mine, theirs] of [
      ["precedes", "follows"],
      ["follows", "precedes"],
    ] as const) {
      for (const [index, id] of publication.meta[mine].entries()) {
        const other = byId.get(id);
        // That it names itself is told as a circle.
        if (other === publication) continue;
        // A draft may take its place before the others speak of it: that they must not is told as a rule of its own.
        if (other && corpus.drafts.has(publication.key) !== corpus.drafts.has(other.key)) continue;
        if (!other || other.meta[theirs].includes(publication.id)) continue;
        problems.add(
          "reading-order",
          publication.placeOf([mine, index]),
          `${publication.id} ${mine} ${id}, and ${id} does not say that it ${theirs} ${publication.id}.`,
          `Add ${publication.id} to \`${theirs}\` in ${other.place.file}, or take ${id} out of \`${mine}\` here.`,
        );
      }
    }
  }
}
