import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Locale } from "../../locales/locale.ts";
import type { Named } from "../trees.ts";
import { nodes } from "./links.ts";

/** What is to be known of numbers before trusting them: cautions, what shares are of, base and source. */
export interface SourceView {
  cautions: readonly string[];
  /** What is said of values that are drawn, where no table beside them says it. */
  statuses?: readonly string[];
  /** What percentages are shares of, as a sentence. */
  shares?: string | undefined;
  /** Of what is counted, as a sentence; a table of words has none. */
  base?: string | undefined;
  source?: ShownSource | undefined;
  /** Left out on the dataset's own page. */
  dataset?: Named | undefined;
}

/** A source with its place in it; of one outside of this site also who publishes it, and when it was read. */
export interface ShownSource extends Named {
  place?: string | undefined;
  outside?: Outside;
}

interface Outside {
  publisher: string;
  date: string;
  licence?: string;
}

/** The line under a chart or a table. */
export function sourceLine(
  { cautions, statuses = [], shares, base, source, dataset }: SourceView,
  locale: Locale,
): Element {
  const known = [...cautions, ...statuses];
  const parts = [
    ...(known.length > 0 ? [h("span.source-line__caution", known.join(" "))] : []),
    ...(shares ? [h("span", shares)] : []),
    ...(base ? [h("span", base)] : []),
    ...(source
      ? [
          h(
            "span",
            source.outside
              ? outsideOf(source, source.outside, locale)
              : sourceOf(source, locale, source.place),
          ),
        ]
      : []),
    ...(dataset ? [h("span", nodes(locale.parts("blocks.dataset", { table: linkTo(dataset) })))] : []),
  ];
  return h(
    "p.source-line",
    parts.flatMap((part, index) => (index > 0 ? [" ", part] : [part])),
  );
}

/** Where something comes from, and where in that, as a sentence. */
export function sourceOf(named: Named, { parts }: Locale, place?: string): ElementContent[] {
  const source = linkTo(named);
  return nodes(place ? parts("blocks.sourceAt", { source, place }) : parts("blocks.source", { source }));
}

/** The same of a source outside of this site, with who publishes it, when it was read and its licence. */
function outsideOf(
  { href, title, place }: ShownSource,
  { publisher, date, licence }: Outside,
  { t, parts }: Locale,
): ElementContent[] {
  const source = h("a", { href, rel: "external" }, title);
  const said = { source, publisher, date };
  return [
    ...nodes(
      place ? parts("blocks.sourceOutsideAt", { ...said, place }) : parts("blocks.sourceOutside", said),
    ),
    ...nodes(licence ? [` ${t("blocks.sourceLicence", { licence })}`] : []),
  ];
}

function linkTo({ href, title }: Named): Element {
  return h("a", { href }, title);
}
