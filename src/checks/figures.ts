import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** A picture has a description, and a figure is a picture or says what was not published. */
export function checkFigures(corpus: Corpus, problems: Problems): void {
  for (const figure of corpus.figures) {
    if (figure.kind === "picture" && !figure.alt) {
      problems.add(
        "figure-description",
        figure.place,
        `The picture ${figure.src} has no description.`,
        'Add alt="…" with what a reader who does not see it should know.',
      );
    }
    if (figure.kind === "missing" && !figure.missing) {
      problems.add(
        "figure-description",
        figure.place,
        "This figure has neither a picture nor a word on why not.",
        'Add src="picture.png" alt="…", or missing="what the original shows and what was not published".',
      );
    }
  }
}
