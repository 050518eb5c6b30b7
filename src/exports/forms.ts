import type { Corpus, Dataset, Figure, Publication, Topic } from "../corpus/types.ts";
import type { Href } from "../model/href.ts";
import { pdfOf, routes } from "../model/routes.ts";
import { CITATION_FILES, type CitationFile } from "./citation-files.ts";

/** A form in which something can be taken along: a file beside its page. */
export interface FormFile {
  form: Form;
  href: Href;
  /** Its media type. */
  type: string;
}

export type Form = keyof typeof TYPES;

/** Media types, as IANA registers them. */
const TYPES = {
  pdf: "application/pdf",
  epub: "application/epub+zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  markdown: "text/markdown",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  dataPackage: "application/vnd.datapackage+json",
  svg: "image/svg+xml",
  png: "image/png",
  bib: CITATION_FILES.bib.type,
  ris: CITATION_FILES.ris.type,
  csl: CITATION_FILES.json.type,
} as const;

/** The forms of a publication that this site makes. */
export function formsOfPublication({ site }: Corpus, { id }: Publication): FormFile[] {
  return [
    ...(site.formats.pdf ? [file("pdf", pdfOf(id))] : []),
    ...(site.formats.epub ? [file("epub", routes.epub(id, id))] : []),
    ...(site.formats.docx ? [file("docx", routes.docx(id, id))] : []),
    ...(site.formats.markdown ? [file("markdown", routes.publicationMarkdown(id))] : []),
  ];
}

/** The forms of a topic that this site makes. */
export function formsOfTopic({ site }: Corpus, { kind, id }: Topic): FormFile[] {
  const plural = site.topicKinds.find((one) => one.id === kind)!.plural;
  return site.formats.markdown ? [file("markdown", routes.topicMarkdown(plural, id))] : [];
}

export function formsOfDataset({ id }: Dataset): FormFile[] {
  return [
    file("csv", routes.datasetCsv(id)),
    file("xlsx", routes.datasetXlsx(id)),
    file("json", routes.datasetJson(id)),
    file("dataPackage", routes.datasetPackage(id)),
  ];
}

/** Of a chart: its picture, large and as a drawing, and its numbers. */
export function formsOfFigure({ id, kind }: Figure): FormFile[] {
  if (kind !== "chart") return [];
  return [
    file("png", routes.figurePng(id)),
    file("svg", routes.figureSvg(id)),
    file("csv", routes.figureCsv(id)),
  ];
}

/** How it is cited, for reference managers. */
export function citationForms(address: (id: string, ending: string) => Href, id: string): FormFile[] {
  const form = (ending: CitationFile): Form => (ending === "json" ? "csl" : ending);
  return (Object.keys(CITATION_FILES) as CitationFile[]).map((ending) =>
    file(form(ending), address(id, ending)),
  );
}

function file(form: Form, href: Href): FormFile {
  return { form, href, type: TYPES[form] };
}
