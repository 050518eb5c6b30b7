import type { Place } from "../problems/problem.ts";
import type { Href } from "./href.ts";
import type { Key } from "./key.ts";

/** Anything that can be pointed at. */
export interface Entity {
  /** `scheme:id`, unique on the site. */
  key: Key;
  title: string;
  /** Its permanent address from the site's root, with a leading slash, e.g. `/figures/trust-by-site/`. */
  href: Href;
  /** Where it is written. */
  place: Place;
}
