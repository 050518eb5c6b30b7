import type { Element, ElementContent } from "hast";
import type { PlacedWords } from "../charts/draw/figure-svg.ts";
import type { Section } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import type { Href } from "../model/href.ts";
import type { PortableText } from "../render/portable.ts";

/** A publication as one document without the page around it: PDF, EPUB and Word are made of the same. */
export interface PortableEdition extends PortableText {
  id: string;
  /** Its page on the site. */
  href: Href;
  /** The permanent address of that; undefined where the site does not know its own. */
  address?: string;
  locale: Locale;
  /** The name of the site that it comes from, and its address where that is known. */
  site: { name: string; address?: string };
  /** What kind of publication it is, in words: "Report". */
  kind: string;
  title: string;
  subtitle?: string;
  summary: string;
  publishers: string[];
  /** Undefined where none are printed. */
  authors?: string[];
  /** When the original was published, where it says so: `2020`, `2020-03` or `2020-03-15`. */
  published?: string;
  /** What its page says at its head: "Published by", "Published", "Authors", … */
  facts: { label: string; text: string }[];
  /**
   * Its cover, an SVG of `width` × `height`, the same without kind and title for pages that set these themselves, what it is
   * in words, and its color.
   */
  cover: { svg: string; drawing: string; alt: string; width: number; height: number; ink: string };
  logo?: PortablePicture & { alt: string };
  /** Its sections in order, for a table of contents: the id of each is an id in its trees. */
  sections: readonly Section[];
  /** The words of the glossary that it uses; links to them lead to these ids. */
  terms: { id: string; name: string; children: ElementContent[] }[];
  /** The picture at each address that an `img` of its trees names. */
  pictures: ReadonlyMap<string, PortablePicture>;
  /** How to cite it, in one line. */
  citation: string;
  licence: { name: string; url: string; holder?: string | undefined };
  /** The day on which its text was last changed, where it says so: `2026-03-15`. */
  updated?: string;
  /** Which state of its text this is, in words: other letters and digits stand there once a word is another. */
  version: string;
}

/** What stands on the page In brief. */
export interface PortableBrief {
  what: string;
  /** The title of each, and the words of its first sentence. */
  findings: { title: string; children: ElementContent[] }[];
  /** As it stands in the text. */
  figure?: Element;
  recommendations: string[];
  /** How it was made, in the author's words. */
  made?: string;
}

export interface PortablePicture {
  kind: "SVG" | "PNG" | "JPEG" | "GIF" | "WebP" | "AVIF";
  width: number;
  height: number;
  /** Draws a chart, which is as wide as the text: the drawing without its words as SVG, and the words with their places in px. */
  chart?(): { shapes: string; words: PlacedWords[] };
  /** Read when they are asked for. */
  bytes(): Promise<Uint8Array>;
  /** The same as a PNG of twice the size, where it is a drawing whose letters not every machine has. */
  png?(): Promise<Uint8Array>;
}
