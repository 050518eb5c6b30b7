import { keyOf } from "../model/key.ts";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Publication } from "../corpus/types.ts";
import { absolute } from "../model/absolute.ts";
import { routes } from "../model/routes.ts";
import { renderPortable } from "../render/portable.ts";
import { writeHtml } from "../render/write-html.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { correctionsOf } from "./portable-edition.ts";

/**
 * A publication's whole text as HTML for readers of feeds, which know neither its sheet nor its page: plain elements, whole
 * addresses, charts as pictures with what they show in words, and the notes at the end.
 */
export function feedContent(publication: Publication, edition: Edition, siteUrl: string): string {
  const { children, notes } = renderPortable(publication.document, edition.trees(), {
    leadOf: (href) => (/^[#/]/.test(href) ? whole(href, publication, siteUrl) : href || undefined),
    correctionAt: correctionsOf(edition),
  });
  const plain = (trees: readonly ElementContent[]) =>
    trees.flatMap((tree) => plainTree(tree, edition, siteUrl));
  return writeHtml([
    ...plain(children),
    ...(notes.length > 0
      ? [
          h("h2", edition.locale.t("blocks.notes")),
          ...notes.map((note) => h("p", `${note.sign} `, plain(note.children))),
        ]
      : []),
  ]);
}

function whole(href: string, { href: page }: Publication, siteUrl: string): string {
  return absolute(href.startsWith("#") ? `${page}${href}` : href, siteUrl);
}

/** Ids and classes are those of a page; a call of a note is its number alone, because an address would lead away from the text. */
function plainTree(node: ElementContent, edition: Edition, siteUrl: string): ElementContent[] {
  if (node.type !== "element") return [node];
  const children = node.children.flatMap((child) => plainTree(child, edition, siteUrl));
  if (node.tagName === "img") return [image(node, edition, siteUrl)];
  if (node.properties.role === "doc-noteref") return children;
  const { className: _, id: __, ...properties } = node.properties;
  return [{ ...node, properties, children }];
}

/** Readers of feeds show no SVG: of a chart its PNG stands there. */
function image({ properties }: Element, { corpus }: Edition, siteUrl: string): Element {
  const src = String(properties.src);
  const [id] = routes.figureSvg.idsIn(src) ?? [];
  const isChart = id !== undefined && corpus.entities.has(keyOf("figure", id));
  return h("img", {
    src: absolute(isChart ? routes.figurePng(id) : src, siteUrl),
    alt: properties.alt,
  });
}
