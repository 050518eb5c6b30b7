import { strToU8, zipSync } from "fflate";

/** A sheet of a workbook: cells as XML by their names, such as `B2: "<v>5</v>"`; text in plain words. */
export interface SheetParts {
  name: string;
  cells: Record<string, string | number | { formula: string; value?: number; style?: number }>;
  merges?: string[];
  /** Notes at cells, by their names. */
  notes?: Record<string, string>;
  /** What is not shown: rows and columns by their numbers, or the whole sheet. */
  hidden?: { rows?: number[]; columns?: number[]; sheet?: boolean };
}

/** A small Excel workbook. Style 1 shows percentages. */
export function workbook(sheets: readonly SheetParts[]): Uint8Array {
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    "xl/workbook.xml": strToU8(
      `<?xml version="1.0"?><workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}"${hidden?.sheet ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
        )
        .join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
        .map(
          (_, index) =>
            `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
        )
        .join(
          "",
        )}<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    ),
    "xl/styles.xml": strToU8(
      `<?xml version="1.0"?><styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
  };
  for (const [index, { cells, merges = [], notes, hidden = {} }] of sheets.entries()) {
    const byRow = Map.groupBy(Object.entries(cells), ([name]) => name.replace(/\D/g, ""));
    const rows = [...byRow].map(
      ([row, list]) =>
        `<row r="${row}"${hidden.rows?.includes(Number(row)) ? ' hidden="1"' : ""}>${list.map(([name, value]) => writeCell(name, value)).join("")}</row>`,
    );
    const cols = hidden.columns
      ? `<cols>${hidden.columns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join("")}</cols>`
      : "";
    const merged =
      merges.length > 0
        ? `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`
        : "";
    if (notes) {
      files[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(
        `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments${index + 1}.xml"/></Relationships>`,
      );
      files[`xl/comments${index + 1}.xml`] = strToU8(
        `<?xml version="1.0"?><comments ${MAIN}><authors><author>A</author></authors><commentList>${Object.entries(
          notes,
        )
          .map(
            ([name, text]) =>
              `<comment ref="${name}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
          )
          .join("")}</commentList></comments>`,
      );
    }
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet ${MAIN}>${cols}<sheetData>${rows.join("")}</sheetData>${merged}</worksheet>`,
    );
  }
  return zipSync(files);
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function writeCell(name: string, content: SheetParts["cells"][string]): string {
  if (typeof content === "string") return `<c r="${name}" t="inlineStr"><is><t>${content}</t></is></c>`;
  if (typeof content === "number") return `<c r="${name}"><v>${content}</v></c>`;
  const { formula, value, style } = content;
  const written = formula === "" ? "" : `<f>${formula}</f>`;
  return `<c r="${name}"${style ? ` s="${style}"` : ""}>${written}${value === undefined ? "" : `<v>${value}</v>`}</c>`;
}

/** A small Word document of one table. */
export function wordDocument(rows: readonly (readonly string[])[]): Uint8Array {
  const table = rows
    .map(
      (row) =>
        `<w:tr>${row.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
    )
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A page.</w:t></w:r></w:p><w:tbl>${table}</w:tbl></w:body></w:document>`,
    ),
  });
}
