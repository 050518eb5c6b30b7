import { fileURLToPath } from "node:url";
import { defineCollection } from "astro/content/config";
import type { Loader } from "astro/loaders";
import { loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { datasetSchema } from "../model/dataset.ts";
import { pageSchema } from "../model/page.ts";
import { publicationSchema } from "../model/publication.ts";
import { termSchema, topicSchema } from "../model/topic.ts";
import { takeOver } from "./hand-over.ts";
import { projectAt } from "./project.ts";

/** What stands in a collection: the fields of a file as they were checked, and where it is. */
interface Entry {
  id: string;
  meta: object;
  place: { file: string };
}

/**
 * A collection of Astro for each kind of file, so that a site's own pages can ask `getCollection("publications")` and
 * editors that know Astro complete the fields. A site names them in `src/content.config.ts`:
 *
 *     export { collections } from "learning-briefs/content";
 *
 * A file that cannot be used is not in them: the check tells why.
 */
export const collections = {
  publications: collection(publicationSchema, (corpus) => corpus.publications),
  pages: collection(pageSchema, (corpus) => corpus.pages),
  datasets: collection(datasetSchema, (corpus) => corpus.datasets),
  topics: collection(topicSchema, (corpus) =>
    corpus.topics.map((topic) => ({ ...topic, id: `${topic.kind}/${topic.id}` })),
  ),
  glossary: collection(termSchema, (corpus) => corpus.terms),
};

function collection(schema: object, pick: (corpus: Corpus) => readonly Entry[]) {
  return defineCollection({ loader: contentLoader(pick), schema: schema as never });
}

/** Takes what a build or the preview has read; `astro sync` and `astro check` have read nothing. */
function contentLoader(pick: (corpus: Corpus) => readonly Entry[]): Loader {
  return {
    name: "learning-briefs",
    load: async ({ config, store, generateDigest }) => {
      const read = takeOver();
      const project = read?.project ?? projectAt(fileURLToPath(config.root), process.env["CONTENT_DIR"]);
      const corpus = read
        ? read.checked?.corpus
        : (await loadCorpus(project.content, { cwd: project.root })).corpus;
      store.clear();
      for (const { id, meta, place } of corpus ? pick(corpus) : []) {
        const data = { ...meta } as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data), filePath: place.file });
      }
    },
  };
}
