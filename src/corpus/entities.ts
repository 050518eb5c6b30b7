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

/** Makes the entity of one block and puts it where it belongs; blocks without an address are passed over. */
function add(block: Block, publication: Publication, found: BlockEntities): void {
  const at = placing(block, publication);
  switch (block.name) {
    case "Chart":
    case "Figure":
      found.figures.push(figureOf(block, at));
      break;
    case "Voice":
      found.voices.push(voiceOf(block, at));
      break;
    case "Finding":
      found.findings.push(findingOf(block, at));
      break;
    case "Recommendation": {
      const { id, title, evidence = [] } = block.props as BlockProps<"Recommendation">;
      found.recommendations.push({ ...at("recommendation", id, title), evidence });
      break;
    }
    case "Event": {
      const { id, title, date, until } = block.props as BlockProps<"Event">;
      found.events.push({ ...at("event", id, title), date, ...(until ? { until } : {}) });
      break;
    }
  }
}

type Placing = ReturnType<typeof placing>;

/** What every entity of a block shares: its key and address, its topics, and where it stands. */
function placing(block: Block, publication: Publication) {
  return (scheme: string, id: string, title: string) => ({
    id,
    key: `${scheme}:${id}`,
    title,
    href: scheme === "figure" ? `/figures/${id}/` : `${publication.href}#${id}`,
    topics: block.topics,
    publication: publication.id,
    ...(block.section ? { section: block.section } : {}),
    children: block.children,
    place: block.place,
  });
}

function figureOf(block: Block, at: Placing): Figure {
  if (block.name === "Chart") {
    const chart = block.props as BlockProps<"Chart">;
    return { ...at("figure", chart.id, chart.title), kind: "chart", chart };
  }
  const { id, title, ...rest } = block.props as BlockProps<"Figure">;
  return { ...at("figure", id, title), kind: rest.src ? "picture" : "missing", ...rest };
}

function voiceOf(block: Block, at: Placing): Voice {
  const { id, verbatim, ...rest } = block.props as BlockProps<"Voice">;
  const text = plainText(block);
  return { ...at("voice", id, shorten(text)), ...rest, verbatim: verbatim === "true", text };
}

function findingOf(block: Block, at: Placing): Finding {
  const {
    id,
    title,
    question,
    evidence = [],
    confirms = [],
    deepens = [],
    contradicts = [],
  } = block.props as BlockProps<"Finding">;
  return {
    ...at("finding", id, title),
    ...(question ? { question } : {}),
    evidence,
    confirms,
    deepens,
    contradicts,
  };
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
