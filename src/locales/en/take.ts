/** The panel that hands something out: its forms as files, its reference, and ways to pass it on. */
export const take = {
  title: "Take this with you",
  /** The names of forms, each a link to a file whose size stands after it. */
  pdf: "PDF",
  epub: "EPUB",
  docx: "Word",
  markdown: "Plain text",
  csv: "CSV",
  xlsx: "Excel",
  json: "JSON",
  dataPackage: "Data Package",
  svg: "SVG",
  png: "PNG",
  /** Before the files that reference managers read. */
  managers: "For reference managers:",
  bib: "BibTeX",
  ris: "RIS",
  csl: "CSL-JSON",
  /** Above the ways to pass a page on. */
  share: "Pass it on",
  copyLink: "Copy the link",
  /** Opens what the reader's machine has for sharing. */
  shareWith: "Share…",
  email: "Send by email",
} as const;
