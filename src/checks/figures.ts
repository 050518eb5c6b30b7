import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";

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
    const path = `publications/${figure.publication}/${figure.src}`;
    if (figure.kind === "picture" && !corpus.pictures.includes(path)) {
      const beside = corpus.pictures.filter((picture) =>
        picture.startsWith(`publications/${figure.publication}/`),
      );
      const near = nearest(
        figure.src!,
        beside.map((picture) => picture.split("/").at(-1)!),
      )[0];
      problems.add(
        "unknown-id",
        figure.place,
        `There is no picture ${path}.`,
        near ? `Change it to src="${near}".` : "Put the picture there, beside the text as index.mdx.",
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
