import type { Corpus, Dataset, Publication } from "../../corpus/types.ts";
import { type Href, placeOn } from "../../model/href.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { pageId } from "../../model/page-ids.ts";
import { routes } from "../../model/routes.ts";
import { publicationOf } from "../../model/source.ts";
import { MOST_ON_PAGE, MOST_TEXTS } from "../lists/most.ts";

/** How the page of all tables shows them. */
interface TablesByPublication {
  /** The publications that it names, each with its tables. */
  shown: { publication: Publication; datasets: Dataset[] }[];
  /** Of very many tables those of the latest publications are shown, the first of each. */
  isMany: boolean;
  /** Where each has one table, parts of one card would leave half of the page empty: all stand in one list. */
  isOneEach: boolean;
}

export const tablesByPublication = memoizeByObject(
  ({ publications, datasets }: Pick<Corpus, "publications" | "datasets">): TablesByPublication => {
    const of = Map.groupBy(datasets, ({ meta }) => publicationOf(meta.source));
    const groups = publications.flatMap((publication) => {
      const own = of.get(publication.id);
      return own ? [{ publication, datasets: own }] : [];
    });
    const isMany = datasets.length > MOST_ON_PAGE;
    const shown = isMany ? groups.slice(-MOST_TEXTS).reverse() : groups;
    const isOneEach = shown.length > 2 && shown.every((group) => group.datasets.length === 1);
    return { shown, isMany, isOneEach };
  },
);

/** How many tables come from a publication, and where: one has its page, several their part of the page of all, where that names them. */
export function tablesFrom(
  corpus: Pick<Corpus, "publications" | "datasets">,
  { id }: Publication,
): { count: number; href: Href } {
  const [table, ...others] = corpus.datasets.filter(({ meta }) => publicationOf(meta.source) === id);
  if (!table) return { count: 0, href: routes.datasets() };
  const isShown = tablesByPublication(corpus).shown.some(({ publication }) => publication.id === id);
  const part = isShown ? placeOn(routes.datasets(), pageId("from", id)) : routes.datasets();
  return { count: others.length + 1, href: others.length > 0 ? part : table.href };
}
