import type { ElementContent } from "hast";
import { h } from "hastscript";
import { toXast } from "hast-util-to-xast";
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
      h("body", type ? { "epub:type": type } : {}, [...body]),
    ],
  );
  const xast = toXast({ type: "root", children: [page] }) as XastRoot;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${toXml(xast, { closeEmptyElements: true })}\n`;
}

const XHTML = "http://www.w3.org/1999/xhtml";
const OPS = "http://www.idpf.org/2007/ops";
