import type { IStylesOptions } from "docx";

/** The look of a document: typefaces by name, since Word uses those that its machine has, and colors as `105465`. */
export interface Look {
  text: string;
  titles: string;
  labels: string;
  ink: string;
  soft: string;
  accent: string;
  /** Of lines between rows. */
  rule: string;
  /** Behind what stands apart. */
  ground: string;
}

/** Word's styles: what headings, captions, quotations and tables are set in, each to be changed in one place. */
export function wordStyles(look: Look, language: string, isRightToLeft: boolean): IStylesOptions {
  const languageOfRun = isRightToLeft ? { value: language, bidirectional: language } : { value: language };
  return {
    default: defaults(look, languageOfRun),
    characterStyles: [
      {
        ...{
          id: "LabelInline",
          name: "LabelInline",
          basedOn: "DefaultParagraphFont",
          quickFormat: true,
        },
        run: { font: look.labels, size: "9pt", bold: false, color: look.accent },
      },
    ],
    paragraphStyles: ownStyles(look),
  };
}

function defaults(
  look: Look,
  language: { value: string; bidirectional?: string },
): NonNullable<IStylesOptions["default"]> {
  const heading = (size: number, before: number) =>
    ({
      run: { font: look.titles, size: `${size}pt`, bold: true, color: look.ink },
      paragraph: {
        spacing: { before: before * 20, after: 120, line: 264, lineRule: "auto" },
        keepNext: true,
      },
    }) as const;
  return {
    document: {
      run: { font: look.text, color: look.ink, size: "11pt", language },
      paragraph: { spacing: { after: 160, line: 300, lineRule: "auto" } },
    },
    title: {
      run: { font: look.titles, size: "28pt", bold: true, color: look.ink },
      paragraph: { spacing: { before: 240, after: 120 } },
    },
    heading1: heading(20, 24),
    heading2: heading(16, 22),
    heading3: heading(13, 16),
    heading4: heading(11.5, 12),
    heading5: heading(11, 10),
    heading6: heading(11, 10),
    hyperlink: { run: { color: look.accent, underline: {} } },
    footnoteText: {
      run: { size: "9pt" },
      paragraph: { spacing: { after: 60, line: 240, lineRule: "auto" } },
    },
  };
}

/** Styles of paragraphs that Word has not of its own. */
function ownStyles(look: Look): NonNullable<IStylesOptions["paragraphStyles"]> {
  return [...stylesOfText(look), ...stylesOfFigures(look), ...stylesOfTables(look)];
}

function stylesOfText(look: Look) {
  const small = { font: look.labels, size: "9pt", color: look.soft } as const;
  return [
    based("Subtitle", { font: look.titles, size: "15pt", italics: true, color: look.soft }),
    based("Running", { ...small, size: "8.5pt" }),
    based(
      "Label",
      { font: look.labels, size: "10pt", bold: true },
      { spacing: { after: 40 }, keepNext: true },
    ),
    based(
      "Speaker",
      { font: look.labels, size: "9.5pt", bold: true },
      {
        spacing: { before: 160, after: 40 },
        keepNext: true,
      },
    ),
    based(
      "Quote",
      {},
      {
        indent: { start: "8mm" },
        border: { left: { style: "single", size: 12, space: 10, color: look.accent } },
      },
    ),
    based(
      "Callout",
      {},
      {
        indent: { start: "4mm", end: "4mm" },
        shading: { type: "clear", fill: look.ground },
      },
    ),
    based("ContentsTitle", { font: look.titles, size: "20pt", bold: true }, { spacing: { after: 160 } }),
    based("Contents", {}, { spacing: { after: 60 }, indent: { start: "4mm" } }),
  ];
}

function stylesOfFigures(look: Look) {
  const small = { font: look.labels, size: "9pt", color: look.soft } as const;
  return [
    based(
      "FigureTitle",
      { font: look.labels, size: "10.5pt", bold: true },
      {
        spacing: { before: 240, after: 60 },
        keepNext: true,
      },
    ),
    based("Asked", small, {
      spacing: { after: 80, line: 260, lineRule: "auto" },
      keepNext: true,
    }),
    based("Source", small, {
      spacing: { before: 40, after: 120, line: 260, lineRule: "auto" },
    }),
    based("Topics", small, { spacing: { after: 80 }, keepNext: true }),
    based("Takeaway", { italics: true }, { spacing: { before: 80, after: 80 } }),
  ];
}

function stylesOfTables(look: Look) {
  return [
    based("ListContinued", {}, { indent: { start: "7mm" } }),
    based("TableText", { font: look.labels, size: "9pt" }, TABLE),
    based("TableHead", { font: look.labels, size: "9pt", bold: true }, TABLE),
    based("TableRowHead", { font: look.labels, size: "9pt" }, TABLE),
    based("Anchor", { size: "2pt" }, { spacing: { before: 0, after: 120, line: 20, lineRule: "auto" } }),
  ];
}

/** Word shows the names of styles to whoever edits: here the name is the id. */
function based(id: string, run: object, paragraph: object = {}) {
  return { ...{ id, name: id, basedOn: "Normal", quickFormat: true }, run, paragraph };
}

const TABLE = { spacing: { before: 0, after: 0, line: 250, lineRule: "auto" } } as const;
