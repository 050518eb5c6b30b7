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

/** The things that stand in publications and pages, by what they are. */
export function collectEntities(homes: readonly HomeText[]): BlockEntities {
  const things = homes.flatMap(({ document }) => document.things);
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
