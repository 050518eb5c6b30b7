import type { Corpus } from "../corpus/types.ts";
import { schemeOf } from "../model/key.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import { type WeakPair, weakPairs } from "../theme/pairs.ts";

/** A theme names topics that there are, and its colors can be read and seen wherever they stand. */
export function checkTheme({ theme, site, entities }: Corpus, problems: Problems): void {
  const { settings, placeOf } = theme;
  if (!placeOf || !settings.colors) return;
  for (const weak of weakPairs(settings)) problems.add("contrast", placeOf(weak.path), ...explain(weak));
  const kinds = site.topicKinds.map(({ id }) => id);
  for (const key of Object.keys(settings.colors.topics ?? {})) {
    const isKnown =
      schemeOf(key) !== "" ? entities.has(key) && kinds.includes(schemeOf(key)) : kinds.includes(key);
    if (isKnown) continue;
    const topics = [...entities.keys()].filter((known) => kinds.includes(schemeOf(known)));
    const [close] = nearest(key, [...kinds, ...topics]);
    const mend = close
      ? `Change it to \`${close}\`.`
      : `Write a kind of topic (${kinds.join(", ") || "this site has none"}), or one topic, as kind:id.`;
    problems.add(
      "unknown-id",
      placeOf(["colors", "topics", key], "key"),
      `There is no topic and no kind of topic \`${key}\`.`,
      mend,
    );
  }
}

function explain({
  what,
  color,
  against,
  scheme,
  ratio,
  needed,
  carries,
  nearest: close,
  path,
}: WeakPair): [string, string] {
  const isPaper = what === "the paper" && needed > 4.5;
  const message = isPaper
    ? `${capital(what)} ${color} is too ${scheme === "light" ? "dark" : "light"} for the ${scheme} scheme: writing and marks of charts cannot both stand out on it.`
    : `On ${scheme} paper, ${what} ${color} and ${against.what} ${against.color} have a contrast of ${shown(ratio)} to 1; ${carries === "text" ? "text" : "what is looked at"} needs ${needed} to 1.`;
  const other = scheme === "light" ? "dark" : "light";
  const isWhole = path.length === 2 || (path.length === 4 && typeof path[3] === "number");
  const elsewhere = isPaper && isWhole ? `, or \`scheme: ${other}\` where the whole site is ${other}` : "";
  return [
    message,
    close
      ? `Write "${close}", the nearest color that can be ${carries === "text" ? "read" : "seen"}${elsewhere}.`
      : `No shade of it does. Change ${against.what}, or take this color out: one is made that can be read.`,
  ];
}

/** Rounded down: what fails by a hair must not be shown as what is needed. */
function shown(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
