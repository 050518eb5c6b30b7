import type { Publication } from "../corpus/types.ts";
import { explainFault } from "../finish/swap/faults.ts";
import type { Found } from "./hand-over.ts";

/** A form of publications: its name, what makes it, and its key among the formats of site.yaml. */
const FORMS = {
  pdf: { name: "PDF", by: "Typst, which makes it, says" },
  epub: { name: "EPUB", by: "What makes it says" },
  docx: { name: "document of Word", by: "What makes it says" },
} as const;

/** Makes a form of a publication. Where that fails, the build is told why, in words, and stops when all is tried. */
export async function makeOrTell<T>(
  form: keyof typeof FORMS,
  { document }: Pick<Publication, "document">,
  found: Pick<Found, "faults">,
  make: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await make();
  } catch (error) {
    // A full disk is no fault of the publication.
    if (explainFault(error)) throw error;
    const { name, by } = FORMS[form];
    found.faults.push(
      `${document.file}\n  The ${name} of this publication could not be made. ${by}: ${(error as Error).message}\n  Mend what it names; or leave it out of all publications, with \`formats: { ${form}: false }\` in site.yaml.`,
    );
    return undefined;
  }
}
