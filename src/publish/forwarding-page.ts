import type { Corpus } from "../corpus/types.ts";
import { absolute } from "../exports/address.ts";
import { escapeText } from "./html.ts";
import type { Redirect } from "./policy.ts";
import { publishWords } from "./words.ts";

/** What a page that forwards has to know. */
interface Forwarding {
  to: string;
  title: string;
  /** The anchors that the old page had and that lead elsewhere than to the same anchor of the new one. */
  anchors: readonly Redirect[];
  corpus: Corpus;
  siteUrl?: string;
}

/**
 * A page in the place of one that is gone. It forwards at once and without scripts (HTML Standard, 4.2.5.3), and has a
 * plain link where browsers are told not to. That way loses the fragment: with scripts, a reader lands at the anchor.
 */
export function forwardingPage({ to, title, anchors, corpus, siteUrl }: Forwarding): string {
  const { language, direction, name } = corpus.site;
  const canonical = siteUrl ? absolute(to.split("#")[0]!, siteUrl) : to;
  return [
    "<!doctype html>",
    `<html lang="${escapeText(language)}" dir="${direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)} · ${escapeText(name)}</title>`,
    '<script src="/forward.js"></script>',
    `<meta http-equiv="refresh" content="0; url=${escapeText(to)}">`,
    `<link rel="canonical" href="${escapeText(canonical)}">`,
    "</head>",
    "<body>",
    `<p>${publishWords.forwarding} <a href="${escapeText(to)}" data-forward>${escapeText(title)}</a></p>`,
    ...anchors.map(
      ({ from, to: there }) =>
        `<a id="${escapeText(from.split("#")[1]!)}" href="${escapeText(there)}" hidden></a>`,
    ),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
