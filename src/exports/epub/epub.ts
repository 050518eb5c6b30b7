import type { ElementContent } from "hast";
import { type Entry, packZip } from "../zip.ts";
import { coverPage } from "./cover-page.ts";
import { navigation } from "./navigation.ts";
import { packageDocument } from "./package-document.ts";
import { bookStyles } from "./styles.ts";
import { writeXhtml } from "./xhtml.ts";

/** A publication as a book for reading systems. */
export interface Book {
  /** A URI that stays the same in later versions of the book. */
  identifier: string;
  title: string;
  subtitle?: string;
  authors: readonly string[];
  publishers: readonly string[];
  /** As much of an ISO 8601 date as is known of its publication. */
  published?: string;
  /** The day of this version, as `2020-03-15`. */
  modified: string;
  description: string;
  rights: string;
  /** The address of the page that it was made from, where it is known. */
  source?: string;
  /** As a BCP 47 tag. */
  language: string;
  direction: "ltr" | "rtl";
  cover: { png: Uint8Array; alt: string };
  chapters: readonly Chapter[];
  /** Pictures and other files that the chapters name, by their path beside them. */
  files: ReadonlyMap<string, { bytes: Uint8Array; type: string }>;
  /** The color on which charts are drawn. */
  paper: string;
  words: BookWords;
}

/** A file of the book: a section of the first level with all in it. */
export interface Chapter {
  /** The name of its file, and its id in the package. */
  id: string;
  title: string;
  /** Sections within it, for the contents. */
  sections: readonly { id: string; title: string }[];
  trees: readonly ElementContent[];
  /** What it is, as the EPUB Structural Semantics Vocabulary names it. */
  kind: "titlepage" | "chapter" | "endnotes" | "colophon";
}

/** What the book says of itself, in the language of the site. */
export interface BookWords {
  contents: string;
  cover: string;
  accessibility: string;
}

/**
 * Writes an EPUB 3 (https://www.w3.org/TR/epub-33/), valid as EPUB 3.2 as well: one XHTML file a chapter, a document of contents,
 * a cover. The same book gives the same bytes.
 */
export function writeEpub(book: Book): Uint8Array {
  const { language, direction } = book;
  const page = (title: string, body: readonly ElementContent[], type?: string) =>
    writeXhtml({ title, language, direction, body, ...(type ? { type } : {}) });
  const files: [string, Entry][] = [
    ["mimetype", "application/epub+zip"],
    ["META-INF/container.xml", CONTAINER],
    ["book/package.opf", packageDocument(book)],
    ["book/contents.xhtml", page(book.words.contents, navigation(book))],
    ["book/cover.xhtml", page(book.words.cover, coverPage(book), "cover")],
    ["book/cover.png", book.cover.png],
    ["book/book.css", bookStyles(book.paper)],
    ...book.chapters.map(({ id, title, trees, kind }): [string, Entry] => [
      `book/${id}.xhtml`,
      page(title, trees, kind),
    ]),
    ...[...book.files].map(([path, { bytes }]): [string, Entry] => [`book/${path}`, bytes]),
  ];
  return packZip(files, new Set(["mimetype"]));
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;
