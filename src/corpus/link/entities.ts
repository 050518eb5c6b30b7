import { BLOCKS } from "../../blocks/index.ts";
import type { Problems } from "../../problems/collector.ts";
import type { HomeText } from "../query/texts.ts";
import type { Entity, Event, Figure, Finding, Recommendation, Voice } from "../types.ts";
import { idOf, schemeOf } from "../../model/key.ts";

export interface BlockEntities {
  figures: Figure[];
  voices: Voice[];
  findings: Finding[];
  recommendations: Recommendation[];
  events: Event[];
}

/** Makes entities of the blocks of publications and pages that have an address of their own. */
export function collectEntities(homes: readonly HomeText[]): BlockEntities {
  const things = homes.flatMap((home) =>
    home.document.blocks.flatMap((block) => BLOCKS[block.name].thing(block, home) ?? []),
  );
  return {
    figures: things.filter((thing) => thing.scheme === "figure"),
    voices: things.filter((thing) => thing.scheme === "voice"),
    findings: things.filter((thing) => thing.scheme === "finding"),
    recommendations: things.filter((thing) => thing.scheme === "recommendation"),
    events: things.filter((thing) => thing.scheme === "event"),
  };
}

/** All entities by key. Two with one key are a problem at the later one. */
export function indexEntities(entities: readonly Entity[], problems: Problems): Map<string, Entity> {
  const index = new Map<string, Entity>();
  for (const entity of entities) {
    const first = index.get(entity.key);
    if (first) {
      problems.add(
        "duplicate-id",
        entity.place,
        `The id \`${idOf(entity.key)}\` is already that of another ${schemeOf(entity.key)}.`,
        `Choose another id here: the first stands in ${first.place.file}, line ${first.place.line}.`,
      );
    } else index.set(entity.key, entity);
  }
  return index;
}
