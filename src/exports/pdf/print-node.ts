import type { PlacedWords } from "../../charts/draw/figure-svg.ts";
import type { PrintTable } from "./print-table.ts";

/**
 * What the template of the PDF sets, as JSON: words are strings, all else says what it is. The template interprets it as
 * data, so that nothing of an author's can become markup of Typst.
 */
export type PrintNode =
  | string
  | { is: "em" | "strong" | "del" | "code" | "sub" | "sup" | "label" | "aside"; in: PrintNode[] }
  | { is: "break" | "rule" }
  | { is: "anchor"; id: string }
  /** A `quiet` one looks like the words around it; `page` tells the page behind the words, `shown` the address. */
  | { is: "link"; to: string; quiet?: true; page?: true; shown?: string; in: PrintNode[] }
  | { is: "note"; id: string; first: boolean }
  | { is: "p" | "small" | "topics" | "takeaway" | "title" | "quote"; in: PrintNode[] }
  | { is: "pre"; text: string }
  | {
      is: "heading";
      level: number;
      listed: boolean;
      id?: string;
      number?: string;
      kicker?: string;
      in: PrintNode[];
    }
  | { is: "list"; ordered: boolean; start: number; items: PrintNode[][] }
  | {
      is: "image";
      file: string;
      alt: string;
      width: number;
      height: number;
      words: readonly PlacedWords[] | null;
    }
  | {
      is: "figure";
      kind: "figure" | "table";
      id?: string;
      number: string;
      title: PrintNode[];
      in: PrintNode[];
      behind?: string;
    }
  | { is: "table"; table: PrintTable }
  | { is: "finding"; id?: string; in: PrintNode[]; foot: PrintNode[] }
  | { is: "callout"; id?: string; whole: boolean; in: PrintNode[] }
  | { is: "voice"; id?: string; whole: boolean; who: PrintNode[]; in: PrintNode[] }
  | { is: "stats"; items: { number: PrintNode[]; in: PrintNode[] }[] }
  | { is: "event"; id?: string; date: PrintNode[]; in: PrintNode[] };

/** The numbers behind a figure, or a table that is too wide for its place, which a PDF has at its end. */
export interface Behind {
  /** Whether it lies on its side. */
  turned: boolean;
  id: string;
  number: string;
  title: PrintNode[];
  in: PrintNode[];
}

/** A picture as the template finds it. */
export interface PrintPicture {
  /** The name of its file. */
  file: string;
  width: number;
  height: number;
  /** Of a chart, which is as wide as the text: its words, with their places. */
  words?: readonly PlacedWords[];
}
