import type { TreeSite } from "../../src/blocks/trees.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { english } from "./locale.ts";

/** A site that blocks can be rendered in without drawing a chart: it knows the corpus, and answers the rest in brief. */
export function plainSite(corpus?: Corpus, answers: Partial<TreeSite> = {}): TreeSite {
  const table = { rowLabel: "Row", columns: [], rows: [], wordy: false };
  const source = { cautions: [] };
  const asked = ["Based on: Users."];
  return {
    locale: english,
    find: (key) => corpus?.entities.get(key),
    topics: (keys) => keys.map((key) => ({ href: `/${key.replace(":", "/")}/`, title: key })),
    publication: (id) => corpus?.publications.find((publication) => publication.id === id),
    home: (key) => corpus?.entities.get(key),
    section: () => undefined,
    chart: () => ({
      narrow: "<svg></svg>",
      wide: "<svg></svg>",
      stops: "[]",
      data: undefined,
      notes: [],
      asked,
      description: "",
      table,
      tableNotes: ["A note."],
      source,
    }),
    picture: () => undefined,
    video: () => undefined,
    table: ({ data }) => ({ title: data, asked, table, notes: [], source }),
    number: () => ({}),
    speaker: ({ role }) => ({ role, places: [], mark: "M0 0h1" }),
    isFirstRetold: ({ key }) => key === corpus?.voices[0]?.key,
    alsoTold: () => [],
    question: () => undefined,
    laterFindings: () => [],
    ...answers,
  };
}
