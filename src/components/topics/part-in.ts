import type { HomeText } from "../../corpus/query/texts.ts";

/** The part of a topic's page that tells what a text says of it: a page may have the id of a publication. */
export function partIn(home: HomeText): string {
  return "minutes" in home ? "in" : "in-page";
}
