import type { Corpus } from "../corpus/types.ts";
import type { Href } from "../model/href.ts";

/** The typefaces of a site and where their licences stand: those of its theme, and the default ones for what it leaves out. */
export function typefacesOf(
  { typefaces = {} }: Corpus["theme"],
  defaults: { newsreader: string; instrument: string },
  notices: Href,
): Record<"titles" | "text" | "labels", { href: Href; title: string }> {
  const serif = { href: defaults.newsreader as Href, title: "Newsreader" };
  const sans = { href: defaults.instrument as Href, title: "Instrument Sans" };
  const own = (face: { family: string } | undefined) => face && { href: notices, title: face.family };
  return {
    titles: own(typefaces.titles) ?? serif,
    text: own(typefaces.text) ?? serif,
    labels: own(typefaces.labels) ?? sans,
  };
}
