import { escapeXml } from "../xml.ts";
import type { Book } from "./epub.ts";

/** The package document: what the book is, all of its files, and in which order they are read. */
export function packageDocument(book: Book): string {
  const { identifier, title, subtitle, published, modified, source, language, direction } = book;
  const meta = [
    `<dc:identifier id="identifier">${escapeXml(identifier)}</dc:identifier>`,
    `<dc:title id="title">${escapeXml(title)}</dc:title>`,
    property("title-type", "main", "#title"),
    ...(subtitle
      ? [
          `<dc:title id="subtitle">${escapeXml(subtitle)}</dc:title>`,
          property("title-type", "subtitle", "#subtitle"),
        ]
      : []),
    `<dc:language>${escapeXml(language)}</dc:language>`,
    ...book.authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ...book.publishers.map((name) => `<dc:publisher>${escapeXml(name)}</dc:publisher>`),
    ...(published ? [`<dc:date>${published}</dc:date>`] : []),
    `<dc:description>${escapeXml(book.description)}</dc:description>`,
    `<dc:rights>${escapeXml(book.rights)}</dc:rights>`,
    ...(source ? [`<dc:source>${escapeXml(source)}</dc:source>`] : []),
    property("dcterms:modified", `${modified}T00:00:00Z`),
    ...accessibility(book),
  ];
  const items = [
    item("contents", "contents.xhtml", "application/xhtml+xml", "nav"),
    item("cover", "cover.xhtml", "application/xhtml+xml"),
    item("cover-picture", "cover.png", "image/png", "cover-image"),
    item("styles", "book.css", "text/css"),
    ...book.chapters.map(({ id }) => item(`c-${id}`, `${id}.xhtml`, "application/xhtml+xml")),
    ...[...book.files].map(([path, { type }], index) => item(`f${index + 1}`, path, type)),
  ];
  const order = ["cover", "contents", ...book.chapters.map(({ id }) => `c-${id}`)];
  // The contents come behind the title, where there is one: as in print.
  const [first] = book.chapters;
  if (first?.kind === "titlepage") order.splice(1, 2, `c-${first.id}`, "contents");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${escapeXml(language)}" dir="${direction}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    ...meta,
    "</metadata>",
    "<manifest>",
    ...items,
    "</manifest>",
    `<spine page-progression-direction="${direction}">`,
    ...order.map((id) => `<itemref idref="${id}"/>`),
    "</spine>",
    "</package>",
    "",
  ].join("\n");
}

/** Schema.org's words for what readers may need to know (EPUB Accessibility 1.1, section 2). */
function accessibility({ files, words }: Book): string[] {
  const isPictured = files.size > 0;
  const features = [
    "structuralNavigation",
    "tableOfContents",
    "readingOrder",
    "displayTransformability",
    "alternativeText",
    ...(isPictured ? ["longDescription"] : []),
  ];
  return [
    ...["textual", ...(isPictured ? ["visual"] : [])].map((mode) => property("schema:accessMode", mode)),
    property("schema:accessModeSufficient", "textual"),
    ...features.map((feature) => property("schema:accessibilityFeature", feature)),
    property("schema:accessibilityHazard", "none"),
    property("schema:accessibilitySummary", words.accessibility),
  ];
}

function property(name: string, value: string, refines?: string): string {
  return `<meta property="${name}"${refines ? ` refines="${refines}"` : ""}>${escapeXml(value)}</meta>`;
}

function item(id: string, href: string, type: string, properties?: string): string {
  return `<item id="${escapeXml(id)}" href="${escapeXml(href)}" media-type="${type}"${properties ? ` properties="${properties}"` : ""}/>`;
}
