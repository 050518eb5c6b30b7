import type { Block, Section } from "../corpus/types.ts";

/**
 * A document ready for the page: runs of finished HTML between headings and blocks.
 * HTML is made from the parsed tree alone, never from text of the author's.
 */
export type Segment =
  | { kind: "html"; html: string }
  | { kind: "heading"; section: Section; html: string }
  | { kind: "block"; block: Block; segments: Segment[] }
  /** Neighbouring blocks of one name, so that big numbers or voices can share a frame. */
  | { kind: "group"; name: Block["name"]; items: { block: Block; segments: Segment[] }[] };

/** A footnote for the list at the end of the page. */
export interface RenderedNote {
  id: string;
  number: number;
  html: string;
}
