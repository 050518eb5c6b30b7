import type { ElementContent, Nodes } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { h } from "hastscript";
import { toXast } from "hast-util-to-xast";
import { parseFragment } from "parse5";
import { toXml } from "xast-util-to-xml";
import type { Root as XastRoot } from "xast";

interface XhtmlPage {
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  body: readonly ElementContent[];
  /** What it is, as the EPUB Structural Semantics Vocabulary names it. */
  type?: string;
}

/** A page of a book: HTML trees, written as XML. */
export function writeXhtml({ title, language, direction, body, type }: XhtmlPage): string {
  const page = h(
    "html",
    { xmlns: XHTML, "xmlns:epub": OPS, lang: language, "xml:lang": language, dir: direction },
    [
      h("head", [
        h("meta", { charset: "utf-8" }),
        h("title", title),
        h("link", { rel: "stylesheet", href: "book.css" }),
      ]),
      h("body", type ? { "epub:type": type } : {}, ...body.map(parseDrawings)),
    ],
  );
  const xast = toXast({ type: "root", children: [page] }) as XastRoot;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(xast, { closeEmptyElements: true })}\n`;
}

const XHTML = "http://www.w3.org/1999/xhtml";
const OPS = "http://www.idpf.org/2007/ops";

/** Whether a chapter has drawings in it, which the package says of it. */
export function isDrawn(trees: readonly Nodes[]): boolean {
  return trees.some(
    (node) =>
      (node.type === "element" && node.tagName === "svg") ||
      (node.type === "raw" && node.value.includes("<svg")) ||
      ("children" in node && isDrawn(node.children)),
  );
}

/** Drawings stand in trees as they were written: they become trees, too. */
function parseDrawings(node: ElementContent): ElementContent | ElementContent[] {
  if (node.type === "raw")
    return fromParse5(parseFragment(node.value)).type === "root"
      ? (fromParse5(parseFragment(node.value)) as { children: ElementContent[] } & Nodes).children
      : [];
  return node.type === "element" ? { ...node, children: node.children.flatMap(parseDrawings) } : node;
}
