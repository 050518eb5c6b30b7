import { Unreadable } from "../unreadable.ts";

export type FileKind = "csv" | "xlsx" | "docx" | "html" | "dataset";

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  csv: "csv", tsv: "csv", tab: "csv", txt: "csv", xlsx: "xlsx", xlsm: "xlsx", docx: "docx", html: "html", htm: "html",
  xhtml: "html", yaml: "dataset", yml: "dataset",
}; // prettier-ignore

const NAMES: Readonly<Record<FileKind, string>> = {
  csv: "CSV",
  xlsx: "an Excel workbook",
  docx: "a Word document",
  html: "a web page",
  dataset: "a dataset",
};

/** What a file is, by its ending, held against its first bytes. Throws where it is none of these, or not what its name says. */
export function kindOfFile(file: string, bytes: Uint8Array): FileKind {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const named = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending]! : undefined;
  if (bytes.length === 0)
    throw new Unreadable("The file is empty.", "Save it once more from the program that made it.");
  const found = lookAt(bytes);
  if (found === "locked" || found === "old" || found === "compound") {
    const [message, hint] = TOLD[found];
    throw new Unreadable(message, hint);
  }
  if (found === "pdf")
    throw new Unreadable("The file is a PDF.", "Name the spreadsheet or the document that it was made from.");
  if (found === "other")
    throw new Unreadable(
      "The file holds no text and no table that can be read.",
      "Save the table as CSV, XLSX, DOCX or HTML.",
    );
  if (!named)
    throw new Unreadable(
      ending === ""
        ? "The file has no ending that says what it is."
        : `Nothing is known of files that end in .${ending}.`,
      "Save the table as .csv, .tsv, .xlsx, .docx or .html, or name a dataset in .yaml.",
    );
  const isText = !["xlsx", "docx"].includes(named);
  const differs =
    found === "text" || found === "html"
      ? !isText
        ? found
        : undefined
      : found === named
        ? undefined
        : found;
  const isPage = found === "html" && named === "csv";
  if (differs === undefined && !isPage) return named;
  const what = found === "text" ? "plain text" : found === "zip" ? "a packed folder" : NAMES[found];
  const right = { text: ".csv", zip: "", html: ".html", xlsx: ".xlsx", docx: ".docx" }[found as "text"];
  throw new Unreadable(
    `The name says that the file is ${NAMES[named]}, and it is ${what}.`,
    right
      ? `Rename it so that it ends in ${right}, or save it anew as ${NAMES[named]}.`
      : `Save it anew as ${NAMES[named]}.`,
  );
}

const TOLD = {
  locked: ["The file asks for a password.", "Open it, take the password off, and save it as .xlsx or .docx."],
  old: [
    "The file is of the old kind that Excel and Word wrote before 2007.",
    "Open it, and save it as .xlsx or .docx.",
  ],
  compound: [
    "The file asks for a password, or is of the old kind that Excel and Word wrote before 2007.",
    "Open it, take the password off, and save it as .xlsx or .docx.",
  ],
} as const;

function lookAt(
  bytes: Uint8Array,
): "xlsx" | "docx" | "zip" | "locked" | "old" | "compound" | "pdf" | "html" | "text" | "other" {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  // A compound file holds the encrypted package of a new one (MS-OFFCRYPTO), or a workbook or document of the old kind.
  if (start.startsWith("\u00d0\u00cf\u0011\u00e0"))
    return compoundKind(new TextDecoder("latin1").decode(bytes));
  if (start.startsWith("%PDF")) return "pdf";
  if (start.startsWith("PK\u0003\u0004")) {
    const all = new TextDecoder("latin1").decode(bytes);
    return all.includes("xl/workbook") ? "xlsx" : all.includes("word/document") ? "docx" : "zip";
  }
  if (/^(?:ÿþ|þÿ)/.test(start)) return "text";
  if (start.includes("\0")) return "other";
  return /^(?:ï»¿)?\s*(?:<!doctype html|<html|<table|<\?xml[^]*?<html|<meta)/i.test(start) ? "html" : "text";
}

/** What a compound file holds, by the names of its parts, which stand there in UTF-16. */
function compoundKind(file: string): "locked" | "old" | "compound" {
  const has = (name: string) => file.includes([...name].join("\0"));
  if (has("EncryptedPackage")) return "locked";
  return ["Workbook", "Book", "WordDocument"].some(has) ? "old" : "compound";
}

/** The text of a file in UTF-8, without the mark at its beginning. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    throw new Unreadable(
      "The file is written in UTF-16, which Excel calls “Unicode text”.",
      "In Excel choose “Save as” and “CSV UTF-8”.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(
      `The file is not written in UTF-8: the letters after line ${lineOfFault(bytes)} cannot be read.`,
      "In Excel choose “Save as” and “CSV UTF-8”; in another program save it as UTF-8.",
      lineOfFault(bytes),
    );
  }
}

function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte !== 10 && index < bytes.length - 1) continue;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, index + 1));
    } catch {
      return line;
    }
    start = index + 1;
    line++;
  }
  return line;
}
