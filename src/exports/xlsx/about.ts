import { publicationOf } from "../../corpus/query/by-id.ts";
import { isOutside } from "../../model/source.ts";
import type { Corpus, Dataset } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { cellIn } from "../../model/cell-path.ts";
import { describeSource, paragraphsAbout } from "../datapackage.ts";
import { describeFields } from "../field.ts";
import { flatten } from "../flat.ts";
import type { Sheet, SheetCell } from "./workbook.ts";

/** What is to be known of a table, as the second sheet of its workbook: a heading in the first column, words in the second. */
export function aboutDataset(
  corpus: Corpus,
  dataset: Dataset,
  locale: Locale,
  address: (href: string) => string,
): Omit<Sheet, "isRightToLeft"> {
  const { t } = locale;
  const { licence } = corpus.site;
  const { title, path } = describeSource(corpus, { dataset, locale });
  const { source: from } = dataset.meta;
  const publication = isOutside(from) ? undefined : publicationOf(corpus, from.publication);
  const source = [title, publication ? address(publication.href) : path];
  return {
    name: t("exports.sheetAbout"),
    headRows: 0,
    widths: [24, 100],
    rows: [
      [{ bold: dataset.title }],
      ...part("", paragraphsAbout(dataset, locale)),
      [],
      ...part(t("exports.sheetSource"), source),
      ...part(t("exports.sheetLicence"), [licence.name, licence.url]),
      ...part(t("exports.sheetAddress"), [address(dataset.href)]),
      [],
      ...describeFields(dataset, flatten(dataset, locale), locale).map(
        ({ title: head, description }): SheetCell[] => [{ bold: head }, description],
      ),
      ...slipsOf(dataset, locale),
    ],
  };
}

/** Several lines under one heading, which stands beside the first. */
function part(heading: string, lines: readonly (string | undefined)[]): SheetCell[][] {
  return lines
    .filter((line) => line !== undefined)
    .map((line, index) => [index === 0 && heading !== "" ? { bold: heading } : undefined, line]);
}

function slipsOf({ rows, columns, corrections }: Dataset, { t, list }: Locale): SheetCell[][] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(({ cell, printed, expected, evidence }) => {
    const row = rows.find(({ id }) => columns.some((column) => cellIn(id, column.id) === cell));
    const column = columns.find(({ id }) => row && cellIn(row.id, id) === cell);
    const slip = t("exports.slip", {
      column: column?.label ?? cell,
      printed: String(printed),
      expected: list([...new Set(expected.map(String))], "or"),
    });
    const why = [...new Set(evidence.map((one) => one.why))].join(" ");
    return t("punctuation.labeled", { label: row?.label ?? cell, text: `${slip}. ${why}` });
  });
  return [[], ...part(t("exports.erratum"), lines)];
}
