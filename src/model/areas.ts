import type { Href } from "./href.ts";
import { routes } from "./routes.ts";

/** The areas that every site may have, by the names that menus call them, in the order in which they are told. */
export const AREAS = {
  publications: routes.publications(),
  findings: routes.findings(),
  voices: routes.voices(),
  figures: routes.figures(),
  data: routes.datasets(),
  glossary: routes.glossary(),
  timeline: routes.timeline(),
  compare: routes.comparisons(),
  corrections: routes.corrections(),
  search: routes.search(),
  about: routes.about(),
} as const satisfies Record<string, Href>;

export type AreaName = keyof typeof AREAS;

export function isArea(name: string): name is AreaName {
  return Object.hasOwn(AREAS, name);
}
