import type { Corpus } from "../../corpus/types.ts";
import { absolute } from "../../model/absolute.ts";
import { escapeHtml } from "../pages/escape-html.ts";
import type { Redirect } from "../hosts/policy.ts";
import { localeOfCorpus } from "../../locales/locale.ts";
import { anchorOf, pageOf } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";

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
  const { language, name } = corpus.site;
  const { direction, parts } = localeOfCorpus(corpus);
  const link = { html: `<a href="${escapeHtml(to)}" data-forward>${escapeHtml(title)}</a>` };
  const told = parts<"moved.page", typeof link>("moved.page", { link }).map((part) =>
    typeof part === "string" ? escapeHtml(part) : part.html,
  );
  const canonical = siteUrl ? absolute(pageOf(to), siteUrl) : to;
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}" dir="${direction}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)} · ${escapeHtml(name)}</title>`,
    `<script src="${routes.forward()}"></script>`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    "</head>",
    "<body>",
    `<p>${told.join("")}</p>`,
    ...anchors.map(
      ({ from, to: there }) =>
        `<a id="${escapeHtml(anchorOf(from)!)}" href="${escapeHtml(there)}" hidden></a>`,
    ),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
