import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { BlockProps } from "../model/blocks.ts";
import type { Problems } from "../problems/collector.ts";
import type { Block, Entity, Event, Figure, Finding, Publication, Recommendation, Voice } from "./types.ts";

export interface BlockEntities {
  figures: Figure[];
  voices: Voice[];
  findings: Finding[];
  recommendations: Recommendation[];
  events: Event[];
}

/** Makes entities of the blocks of all publications that have an address of their own. */
export function collectEntities(publications: readonly Publication[]): BlockEntities {
  const found: BlockEntities = { figures: [], voices: [], findings: [], recommendations: [], events: [] };
  for (const publication of publications) {
    for (const block of publication.document.blocks) add(block, publication, found);
  }
  return found;
}

function add(block: Block, publication: Publication, found: BlockEntities): void {
  const shared = {
    topics: block.topics,
    publication: publication.id,
    ...(block.section ? { section: block.section } : {}),
    children: block.children,
    place: block.place,
  };
  const at = (scheme: string, id: string, title: string) => ({
    id,
    key: `${scheme}:${id}`,
    title,
    href: `${publication.href}#${id}`,
  });
  switch (block.name) {
    case "Chart": {
      const chart = block.props as BlockProps<"Chart">;
      found.figures.push({
        ...shared,
        ...at("figure", chart.id, chart.title),
        href: `/figures/${chart.id}/`,
        kind: "chart",
        chart,
      });
      break;
    }
    case "Figure": {
      const { id, title, ...rest } = block.props as BlockProps<"Figure">;
      found.figures.push({
        ...shared,
        ...at("figure", id, title),
        href: `/figures/${id}/`,
        kind: rest.src ? "picture" : "missing",
        ...rest,
      });
      break;
    }
    case "Voice": {
      const { id, verbatim, ...rest } = block.props as BlockProps<"Voice">;
      const text = plainText(block);
      found.voices.push({
        ...shared,
        ...rest,
        ...at("voice", id, shorten(text)),
        verbatim: verbatim === "true",
        text,
      });
      break;
    }
    case "Finding": {
      const { id, title, question, ...rest } = block.props as BlockProps<"Finding">;
      const { evidence = [], confirms = [], deepens = [], contradicts = [] } = rest;
      found.findings.push({
        ...shared,
        ...at("finding", id, title),
        ...(question ? { question } : {}),
        evidence,
        confirms,
        deepens,
        contradicts,
      });
      break;
    }
    case "Recommendation": {
      const { id, title, evidence = [] } = block.props as BlockProps<"Recommendation">;
      found.recommendations.push({ ...shared, ...at("recommendation", id, title), evidence });
      break;
    }
    case "Event": {
      const { id, title, date, until } = block.props as BlockProps<"Event">;
      found.events.push({ ...shared, ...at("event", id, title), date, ...(until ? { until } : {}) });
      break;
    }
  }
}

function plainText(block: Block): string {
  return toString({ type: "root", children: block.children } as Root)
    .replace(/\s+/g, " ")
    .trim();
}

function shorten(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, text.lastIndexOf(" ", 80))}…`;
}

/** All entities by key. Two with one key are a problem at the later one. */
export function indexEntities(entities: readonly Entity[], problems: Problems): Map<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of entities) {
    const first = index.get(entity.key);
    if (first) {
      const [scheme, id] = entity.key.split(":");
      problems.add(
        "duplicate-id",
        entity.place,
        `The id \`${id}\` is already that of another ${scheme}.`,
        `Choose another id here: the first stands in ${first.place.file}, line ${first.place.line}.`,
      );
    } else index.set(entity.key, entity);
  }
  return index;
}
