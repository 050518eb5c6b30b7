import { collectNodes } from "../corpus/parse/mdx/tree.ts";
import { findIn } from "../corpus/query/find-in.ts";
import { tablesOfCharts } from "../corpus/query/tables-of-charts.ts";
import type { Corpus, Dataset, Finding } from "../corpus/types.ts";
import { idOf, isOf } from "../model/key.ts";
import { numberReader } from "../model/number-tokens.ts";
import { findDays } from "../model/said-date.ts";
import { checkEach } from "./each.ts";
import { holdWords } from "./words-of-tables.ts";

/**
 * The numbers in a finding's title are those of the tables and charts that are its evidence, where nothing else is, or
 * stand in its text, where they are bound or have their source.
 */
export const checkFindingTitles = checkEach<Finding>((corpus) => {
  const { language } = corpus.site;
  const tablesOf = evidenceTables(corpus);
  const countingNumbers = numberReader(language);
  return {
    things: corpus.findings,
    reads: (finding) => [language, ...tablesOf(finding)],
    hold: (finding, problems) => {
      const tables = tablesOf(finding);
      if (tables.length === 0) return;
      const nodes = collectNodes({ type: "root", children: finding.children }, "text");
      const text = nodes.map(({ value }) => value).join(" ");
      const numbers = countingNumbers(text).map((token) => token.text);
      const alsoSaid = new Set([...numbers, ...findDays(text, language)]);
      const words = { text: finding.title, place: finding.place };
      holdWords(words, tables, WHOSE, { language, problems, alsoSaid });
    },
  };
});

const WHOSE = { says: "The finding's title says", fields: "the title" };

/** The tables of a finding's evidence; none where some of it is no table. */
function evidenceTables(corpus: Corpus): (finding: Finding) => Dataset[] {
  const tableOf = tablesOfCharts(corpus);
  return ({ evidence }) => {
    const tables = evidence.map((key) => {
      if (isOf("dataset", key)) return findIn(corpus.datasets, idOf(key));
      const figure = isOf("figure", key) ? findIn(corpus.figures, idOf(key)) : undefined;
      return figure && tableOf(figure);
    });
    return tables.includes(undefined) ? [] : (tables as Dataset[]);
  };
}
