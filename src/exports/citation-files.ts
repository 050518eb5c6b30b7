import type { Corpus } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { type Citable, type Citation, cite } from "./citation.ts";

/** The citations that reference managers read as files, `cite.bib` and its kin, by their endings. */
export const CITATION_FILES = {
  bib: { form: "bibtex", type: "application/x-bibtex" },
  ris: { form: "ris", type: "application/x-research-info-systems" },
  json: { form: "csl", type: "application/vnd.citationstyles.csl+json" },
} as const satisfies Record<string, { form: keyof Citation; type: string }>;

/** A citation as a file. */
export type CitationFile = keyof typeof CITATION_FILES;

/** Each file of each thing: for the paths of a route. */
export function citationPaths<Thing extends { id: string }>(things: readonly Thing[]): CitationPath<Thing>[] {
  return things.flatMap((thing) =>
    (Object.keys(CITATION_FILES) as CitationFile[]).map((form) => ({
      params: { id: thing.id, form },
      props: { thing, form },
    })),
  );
}

/** The answer to who asks for a citation as a file. */
export function citationResponse(
  { thing, form }: CitationPath<Citable>["props"],
  { corpus, locale }: { corpus: Corpus; locale: Locale },
  siteUrl?: string,
): Response {
  return new Response(cite(corpus, thing, locale, siteUrl)[CITATION_FILES[form].form], {
    headers: { "Content-Type": `${CITATION_FILES[form].type}; charset=utf-8` },
  });
}

interface CitationPath<Thing> {
  params: { id: string; form: CitationFile };
  props: { thing: Thing; form: CitationFile };
}
