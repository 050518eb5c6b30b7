import { datasetTopics } from "../corpus/query/queries.ts";
import { homesOf } from "../corpus/query/texts.ts";
import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** Every topic is spoken of by a publication or a table: the page of one that is not would be empty. */
export function checkTopics(corpus: Corpus, problems: Problems): void {
  // In a file that could not be read any topic may be named, and in none at all no topic can.
  if (corpus.unread.size > 0 || corpus.publications.length === 0) return;
  const named = namedTopics(corpus);
  for (const { key, id, kind, meta, placeOf } of corpus.topics) {
    if (named.has(key)) continue;
    problems.add(
      "unused-topic",
      placeOf(["title"]),
      `No publication and no table mentions ${meta.title}.`,
      `Link to it in a text, [${meta.title}](${kind}:${id}), name it in an attribute, ${kind}="${id}", or delete this file.`,
    );
  }
}

function namedTopics(corpus: Corpus): Set<string> {
  const { publications, datasets, references } = corpus;
  const homes = homesOf(corpus);
  const texts = new Set(homes.map(({ key }) => key));
  return new Set([
    ...publications.flatMap(({ meta }) => [...meta.topics, ...meta.publishers, ...meta.funders]),
    ...homes.flatMap(({ document }) => [
      ...document.sections.flatMap(({ topics }) => topics),
      ...document.blocks.flatMap(({ topics }) => topics),
    ]),
    ...datasets.flatMap(datasetTopics),
    ...references.flatMap(({ owner, target }) => (target && texts.has(owner) ? [target] : [])),
  ]);
}
