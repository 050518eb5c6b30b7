import { words } from "../words.ts";

const KINDS = ["findings", "recommendations", "voices", "figures", "datasets"] as const;

/** How much is said about a topic, in words: "1 finding, 2 voices". Empty where nothing of these is. */
export function countAbout(about: Record<(typeof KINDS)[number], readonly unknown[]>): string {
  return KINDS.filter((kind) => about[kind].length > 0)
    .map((kind) => `${about[kind].length} ${words.counts[kind](about[kind].length)}`)
    .join(words.listComma);
}
