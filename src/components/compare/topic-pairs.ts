import type { Column, Dataset, Row, Topic } from "../../corpus/types.ts";
import { type BesideRow, setBeside } from "./beside.ts";
import { pair } from "./pair.ts";
import type { ComparedSite, Comparison, Pair, Reason, Refusal } from "./types.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { routes } from "../../model/routes.ts";
import { isOf } from "../../model/key.ts";
import { cellIn } from "../../model/cell-path.ts";

/** Every two topics of one kind that some table holds side by side, in the order of site.yaml and of the topics. */
export function topicPairs(site: ComparedSite): Pair[] {
  const { topics, site: settings } = site.corpus;
  const naming = new Map(topics.map(({ key }) => [key, site.tablesNaming([key])]));
  const areBeside = (a: Topic, b: Topic): boolean => {
    const ofB = new Set(naming.get(b.key));
    const both = naming.get(a.key)!.filter((dataset) => ofB.has(dataset));
    return both.some((dataset) => Array.isArray(compareIn(dataset, a, b, site)));
  };
  return settings.topicKinds.flatMap(({ id, plural }) => {
    const ofKind = topics.filter(({ kind, key }) => kind === id && naming.get(key)!.length > 0);
    return ofKind.flatMap((a, index) =>
      ofKind.slice(index + 1).flatMap((b) => (areBeside(a, b) ? [pairOf(plural, a, b, site)] : [])),
    );
  });
}

function pairOf(plural: string, a: Topic, b: Topic, site: ComparedSite): Pair {
  const id = joinIds(a.id, b.id);
  const compare = () => {
    const results = site.tablesNaming([a.key, b.key]).map((dataset) => compareIn(dataset, a, b, site));
    return {
      comparisons: results.flatMap((result) => (Array.isArray(result) ? result : [])),
      refused: results.flatMap((result) => (result && !Array.isArray(result) ? [result] : [])),
    };
  };
  return pair({
    kind: plural,
    id,
    href: routes.comparison(plural, id),
    title: `${a.title} / ${b.title}`,
    sides: [sideOf(a), sideOf(b)],
    tables: () => [...new Set(compare().comparisons.flatMap(({ datasets }) => datasets))],
    compare,
  });
}

function sideOf({ id, title, href }: Topic) {
  return { id, label: title, title, href };
}

/** What a table says of two topics: comparisons, why there are none, or nothing where it holds neither. */
function compareIn(
  dataset: Dataset,
  a: Topic,
  b: Topic,
  site: ComparedSite,
): Comparison[] | Refusal | undefined {
  const reasons: Reason[] = [];
  for (const dimension of ["columns", "rows"] as const) {
    const [ofA, ofB] = [a, b].map((topic) => linesFor(dataset[dimension], topic));
    if (ofA!.length === 1 && ofB!.length === 1) {
      const comparisons = setBeside(
        dimension === "columns"
          ? acrossColumns(dataset, ofA![0]!.id, ofB![0]!.id)
          : acrossRows(dataset, ofA![0]!.id, ofB![0]!.id),
        {
          id: dataset.id,
          title: dataset.title,
          rowLabel: dimension === "columns" ? dataset.meta.rowLabel : site.locale.t("compare.measured"),
          labels: [a.title, b.title],
          colors: colorsOf(a, b, site),
          topics: [a.key, b.key],
          datasets: [dataset],
        },
        site,
      );
      if (comparisons.length > 0) return comparisons;
      reasons.push(dataset.meta.unit === "text" ? "text" : "units");
    } else if (ofA!.length > 0 && ofB!.length > 0) reasons.push("several");
    else if (ofA!.length + ofB!.length > 0)
      return { datasets: [dataset], reason: "only", only: (ofA!.length > 0 ? a : b).title };
  }
  const reason = reasons[0] ?? looseReason(dataset, a, b);
  return reason && { datasets: [dataset], reason };
}

/** A topic has its color in comparisons as in all charts; two of one color have those of their places here. */
function colorsOf(a: Topic, b: Topic, { topicPlaces }: ComparedSite): [number, number] | undefined {
  const places = topicPlaces();
  const [ofA, ofB] = [places.get(a.key)!, places.get(b.key)!];
  return ofA === ofB ? undefined : [ofA, ofB];
}

/** Lines that stand for a topic: they name it, and no other, and bear its title or its id. */
export function linesFor<T extends Row | Column>(lines: readonly T[], topic: Topic): T[] {
  const names = [topic.title, topic.id, topic.meta.abbreviation].flatMap((name) =>
    name ? [plain(name)] : [],
  );
  return lines.filter(
    ({ topics, label, id, total }) =>
      !total &&
      topics.filter((key) => isOf(topic.kind, key)).join() === topic.key &&
      (names.includes(plain(label)) || names.includes(plain(id))),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]+/g, " ");
}

/** Why a table that is about both topics holds no line for each: it is about both as a whole, or line by line. */
function looseReason({ meta, columns, rows }: Dataset, a: Topic, b: Topic): Reason | undefined {
  const has = (lists: readonly { topics: readonly string[] }[], topic: Topic) =>
    lists.some(({ topics }) => topics.includes(topic.key));
  if (has([...columns, ...rows], a) && has([...columns, ...rows], b)) return "about";
  return has([meta], a) && has([meta], b) ? "whole" : undefined;
}

function acrossColumns({ rows, cells }: Dataset, a: string, b: string): BesideRow[] {
  return rows.map(({ id, label, total }) => ({
    id,
    label,
    total,
    cells: [cells.get(cellIn(id, a)), cells.get(cellIn(id, b))],
  }));
}

function acrossRows({ columns, cells }: Dataset, a: string, b: string): BesideRow[] {
  return columns.map(({ id, label, total }) => ({
    id,
    label,
    total,
    cells: [cells.get(cellIn(a, id)), cells.get(cellIn(b, id))],
  }));
}
