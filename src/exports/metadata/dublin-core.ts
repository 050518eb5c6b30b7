import type { Work } from "../work.ts";
import type { MetaTag } from "./head.ts";

/** The links that say what `DC.` and `DCTERMS.` stand for. Source: DCMI, "Expressing Dublin Core metadata using HTML". */
export const DUBLIN_CORE_SCHEMAS = [
  { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" },
  { rel: "schema.DCTERMS", href: "http://purl.org/dc/terms/" },
] as const;

/** The words of the DCMI type vocabulary. */
const TYPES: Record<Work["type"], string> = { document: "Text", dataset: "Dataset", figure: "StillImage" };

/** A work in Dublin Core. A date stands there where the original prints one, as much of it as is printed. */
export function dublinCore(work: Work, licence: string): MetaTag[] {
  return [
    { name: "DC.title", content: work.title },
    ...work.authors.map((content) => ({ name: "DC.creator", content })),
    ...work.publishers.map((content) => ({ name: "DC.publisher", content })),
    ...(work.issued ? [{ name: "DCTERMS.issued", content: work.issued }] : []),
    { name: "DC.type", content: TYPES[work.type] },
    { name: "DC.language", content: work.language },
    { name: "DC.rights", content: licence },
    ...(work.within ? [{ name: "DCTERMS.isPartOf", content: work.within }] : []),
    ...(work.url ? [{ name: "DC.identifier", content: work.url }] : []),
  ];
}
