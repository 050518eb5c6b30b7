import { escapeXml } from "../xml.ts";
import { packZip } from "../zip.ts";

/** A sheet of a workbook: rows of cells, the first of which stay in sight. */
export interface Sheet {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  headRows: number;
  /** The width of each column, in characters. */
  widths: readonly number[];
  isRightToLeft: boolean;
}

/** A text, a text in bold, a number in plain decimal notation with Excel's code for its format, or nothing. */
export type SheetCell = string | { bold: string } | { number: string; format: string } | undefined;

/**
 * A workbook as Excel, LibreOffice and Numbers open it: Office Open XML (ECMA-376, part 1, chapter 18) in a ZIP whose entries
 * all bear the date with which ZIP begins, so that the same sheets give the same bytes. A text is typed as a text, whatever it
 * begins with: no cell is ever a formula.
 */
export function writeWorkbook(
  sheets: readonly Sheet[],
  { title, creator }: { title: string; creator: string },
): Uint8Array {
  const styles = new Styles();
  const parts = sheets.map((sheet) => writeSheet(sheet, styles));
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([
      ["officeDocument", "xl/workbook.xml"],
      ["metadata/core-properties", "docProps/core.xml"],
    ]),
    "docProps/core.xml": `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator></cp:coreProperties>`,
    "xl/workbook.xml": `${XML}<workbook ${MAIN} xmlns:r="${DOCUMENT}"><sheets>${sheets
      .map(
        ({ name }, index) =>
          `<sheet name="${escapeXml(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles.write(),
  };
  for (const [index, part] of parts.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = part;
  return packZip(Object.entries(files));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(sheets: number): string {
  const overrides = [
    ["/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`],
    ["/xl/styles.xml", `${SPREADSHEET}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(([kind, target], index) => {
    const type = kind.startsWith("metadata/") ? `${PACKAGE}/relationships/${kind}` : `${DOCUMENT}/${kind}`;
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function writeSheet({ rows, headRows, widths, isRightToLeft }: Sheet, styles: Styles): string {
  const pane =
    headRows > 0
      ? `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : "";
  const cols = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join("");
  const data = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((cell, column) => writeCell(cell, `${columnName(column)}${index + 1}`, styles)).join("")}</row>`,
  );
  return `${XML}<worksheet ${MAIN}><sheetViews><sheetView${isRightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews><cols>${cols}</cols><sheetData>${data.join("")}</sheetData></worksheet>`;
}

function writeCell(cell: SheetCell, name: string, styles: Styles): string {
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "object" && "number" in cell)
    return `<c r="${name}" s="${styles.of(cell.format)}"><v>${cell.number}</v></c>`;
  const [text, style] = typeof cell === "string" ? [cell, styles.of(TEXT)] : [cell.bold, styles.of(BOLD)];
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;
}

/** In a text of Excel's `_x0041_` stands for a letter, unless its first sign is written so itself. */
function escapeText(text: string): string {
  return escapeXml(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_"));
}

/** 0 → A, 26 → AA. */
function columnName(index: number): string {
  const rest = index % 26;
  return (index < 26 ? "" : columnName((index - rest) / 26 - 1)) + String.fromCharCode(65 + rest);
}

const TEXT = "@";
const BOLD = "bold";

/** The formats of a workbook in the order in which its cells ask for them. */
class Styles {
  readonly #formats = [TEXT, BOLD];

  of(format: string): number {
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return this.#formats.indexOf(format);
  }

  write(): string {
    const own = this.#formats.filter((format) => format !== TEXT && format !== BOLD);
    const numFmts = own.map(
      (format, index) => `<numFmt numFmtId="${FIRST_OWN + index}" formatCode="${escapeXml(format)}"/>`,
    );
    const xfs = this.#formats.map((format) => {
      const isBold = format === BOLD;
      const id = isBold || format === TEXT ? TEXT_ID : FIRST_OWN + own.indexOf(format);
      return `<xf numFmtId="${id}" fontId="${isBold ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${isBold ? ' applyFont="1"' : ""}/>`;
    });
    return [
      `${XML}<styleSheet ${MAIN}>`,
      own.length > 0 ? `<numFmts count="${own.length}">${numFmts.join("")}</numFmts>` : "",
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`,
    ].join("");
  }
}

/** Excel's own format of texts, and the first number that is free for formats of a workbook's own. */
const TEXT_ID = 49;
const FIRST_OWN = 164;
