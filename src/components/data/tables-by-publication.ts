import type { Corpus, Dataset, Publication } from "../../corpus/types.ts";
import { type Href, placeOn } from "../../model/href.ts";
import { pageId } from "../../model/page-ids.ts";
import { routes } from "../../model/routes.ts";
import { MOST_ON_PAGE, MOST_TEXTS } from "../lists/most.ts";

/** How the page of all tables shows them. */
interface TablesByPublication {
  /** The publications that it names, each with its tables. */
  shown: { publication: Publication; datasets: readonly Dataset[] }[];
  /** Of very many tables those of the latest publications are shown, the first of each. */
  isMany: boolean;
  /** Where each has one table, parts of one card would leave half of the page empty: all stand in one list. */
  isOneEach: boolean;
}

/** The tables of each publication, by its id. */
type ById = ReadonlyMap<string | undefined, readonly Dataset[]>;

export function tablesByPublication(
  { publications, datasets }: Pick<Corpus, "publications" | "datasets">,
  byId: ById,
): TablesByPublication {
  const groups = publications.flatMap((publication) => {
    const own = byId.get(publication.id);
    return own ? [{ publication, datasets: own }] : [];
  });
  const isMany = datasets.length > MOST_ON_PAGE;
  const shown = isMany ? groups.slice(-MOST_TEXTS).reverse() : groups;
  const isOneEach = shown.length > 2 && shown.every((group) => group.datasets.length === 1);
  return { shown, isMany, isOneEach };
}

/** How many tables come from a publication, and where: one has its page, several their part of the page of all, where that names them. */
export function tablesFrom(
  { id }: Publication,
  byId: ById,
  { shown }: Pick<TablesByPublication, "shown">,
): { count: number; href: Href } {
  const [table, ...others] = byId.get(id) ?? [];
  if (!table) return { count: 0, href: routes.datasets() };
  if (others.length === 0) return { count: 1, href: table.href };
  const isShown = shown.some(({ publication }) => publication.id === id);
  const part = isShown ? placeOn(routes.datasets(), pageId("from", id)) : routes.datasets();
  return { count: others.length + 1, href: part };
}
