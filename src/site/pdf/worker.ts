import { parentPort, workerData } from "node:worker_threads";
import { PdfCompiler, type PdfParts } from "./compile.ts";

/** Makes one PDF after another, in a thread of its own: Typst holds up what it runs beside. */
const { typefaces, root } = workerData as { typefaces: Uint8Array[]; root: string };
const compiler = new PdfCompiler(typefaces, root);

parentPort!.on("message", ({ id, parts }: { id: number; parts: PdfParts }) => {
  try {
    parentPort!.postMessage({ id, ...compiler.compile(parts) });
  } catch (error) {
    parentPort!.postMessage({ id, fault: (error as Error).message });
  }
});
