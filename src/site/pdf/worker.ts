import { workerData } from "node:worker_threads";
import { collectNewGarbage } from "../../threads/collect-garbage.ts";
import { answerAsked } from "../../threads/asked-thread.ts";
import { PdfCompiler, type PdfParts } from "./compile.ts";

/** What PDFs are made with. */
export interface PdfWith {
  typefaces: Uint8Array[];
  /** A folder that Typst takes for that of its files. */
  root: string;
}

/** A PDF, or why there is none: from thread to thread an error is no `PdfFault` any more. */
export type MadePdf = { pdf: Uint8Array } | { fault: string };

/** Makes one PDF after another, in a thread of its own: Typst holds up what it runs beside. */
const { typefaces, root } = workerData as PdfWith;
const compiler = new PdfCompiler(typefaces, root);

answerAsked<PdfParts, MadePdf>((parts) => {
  try {
    return { pdf: compiler.compile(parts).pdf };
  } catch (error) {
    return { fault: (error as Error).message };
  } finally {
    // A document of Typst's is some ten megabytes to it, and to V8 a number.
    setImmediate(collectNewGarbage);
  }
});
