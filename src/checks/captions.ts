import type { Text } from "../corpus/link/linked-texts.ts";
import { findIn } from "../corpus/query/find-in.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { checkEach } from "./each.ts";
import { holdWords } from "./words-of-tables.ts";

/** The numbers in the caption of a table are those of the table. */
export const checkCaptions = checkEach<Text>((corpus) => {
  const { language } = corpus.site;
  const captioned = ({ document }: Text) =>
    document.blocks.flatMap((block) => {
      if (block.name !== "DataTable" || block.props.caption === undefined) return [];
      const dataset = findIn(corpus.datasets, block.props.data);
      return dataset ? [{ dataset, text: block.props.caption, place: block.placeOf("caption") }] : [];
    });
  return {
    things: textsOf(corpus),
    reads: (text) => [language, ...captioned(text).map(({ dataset }) => dataset)],
    hold: (text, problems) => {
      for (const { dataset, ...words } of captioned(text))
        holdWords(words, [dataset], WHOSE, { language, problems });
    },
  };
});

const WHOSE = { says: "The caption says", fields: "`caption`" };
