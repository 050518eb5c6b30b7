import type { ElementContent } from "hast";
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Paper } from "../pdf/paper.ts";
import { LISTS } from "./lists.ts";
import { WordText } from "./from-trees.ts";
import type { WordPicture } from "./runs.ts";
import { settle } from "./settle.ts";
import { type Look, wordStyles } from "./styles.ts";

/** A publication as a document for Word. */
export interface WordDocument {
  title: string;
  subject?: string;
  creator: string;
  description: string;
  /** As a BCP 47 tag. */
  language: string;
  direction: "ltr" | "rtl";
  paper: Paper;
  /** What stands at the head of each page. */
  runningHead: string;
  trees: readonly ElementContent[];
  /** Footnotes by the id that calls lead to. */
  notes: ReadonlyMap<string, readonly ElementContent[]>;
  /** Pictures by the address that the trees have for them. */
  pictures: ReadonlyMap<string, WordPicture>;
  look: Look;
}

/**
 * Writes a document of Office Open XML (ECMA-376): headings, lists, tables, footnotes and links as Word's own, so that its
 * navigation, its contents and a screen reader find them. The same document gives the same bytes.
 */
export async function writeDocx(document: WordDocument): Promise<Uint8Array> {
  const { title, subject, creator, description, language, direction, paper, look, runningHead } = document;
  const isRightToLeft = direction === "rtl";
  const text = new WordText(document);
  const children = text.blocks(document.trees);
  const footnotes = text.footnotes();
  const side = isRightToLeft ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const made = new Document({
    title,
    ...(subject ? { subject } : {}),
    creator,
    lastModifiedBy: creator,
    description,
    styles: wordStyles(look, language, isRightToLeft),
    numbering: { config: LISTS },
    footnotes,
    features: { updateFields: false },
    sections: [
      {
        properties: {
          page: {
            size: { width: paper.width * 20, height: paper.height * 20 },
            margin: { top: "25mm", bottom: "25mm", left: paper.side * 20, right: paper.side * 20 },
          },
          titlePage: true,
        },
        headers: {
          first: new Header({ children: [new Paragraph("")] }),
          default: new Header({
            children: [
              new Paragraph({
                style: "Running",
                bidirectional: isRightToLeft,
                children: [new TextRun(runningHead)],
              }),
            ],
          }),
        },
        footers: {
          first: new Footer({ children: [new Paragraph("")] }),
          default: new Footer({
            children: [
              new Paragraph({
                style: "Running",
                alignment: side,
                bidirectional: isRightToLeft,
                children: [new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toBuffer(made)), language, document.pictures);
}
