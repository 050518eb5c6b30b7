import type { Corpus } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { writeApa } from "./cite-apa.ts";
import { writeBibtex } from "./cite-bibtex.ts";
import { writeCsl } from "./cite-csl.ts";
import { writeRis } from "./cite-ris.ts";
import { type Citable, describeWork } from "./work.ts";

/**
 * How to cite a publication or a part of one, in the forms that people and reference managers take. Nothing is made
 * up: where no author is printed the publishers stand as one, and where no date is printed it says so. The address
 * is left out where `siteUrl` is not known.
 *
 *     Example Fund & Other Fund (n.d.). Trust by city [Figure]. In Five lessons. Our briefs. https://example.org/…
 */
export function cite(corpus: Corpus, thing: Citable, locale: Locale, siteUrl?: string): Citation {
  const work = describeWork(corpus, thing, locale, siteUrl);
  return {
    text: writeApa(work, locale),
    bibtex: writeBibtex(work, locale),
    ris: writeRis(work),
    csl: writeCsl(work),
  };
}

export type { Citable };

export interface Citation {
  /** One line of plain text, in the manner of APA 7. */
  text: string;
  /** One entry for a `.bib` file. */
  bibtex: string;
  /** One record for a `.ris` file. */
  ris: string;
  /** CSL-JSON: an array of one item. */
  csl: string;
}
