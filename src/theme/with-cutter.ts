import { extname } from "node:path";
import { AskedThread } from "../threads/asked-thread.ts";

/** How a face is cut. */
export interface CutOptions {
  targetFormat: "woff2" | "truetype";
  variationAxes: Record<string, number | { min: number; max: number }>;
  /** Every letter that the file has: then no letters may be named. */
  keepAllGlyphs?: boolean;
  noHinting: boolean;
}

/** Cuts a face to letters. */
export type CutFace = (bytes: Uint8Array, letters: string, options: CutOptions) => Promise<Uint8Array>;

/**
 * Does some work that cuts faces, if any. What cuts them is large and keeps 130 MB of its own memory until its thread ends: so it has
 * one, which begins with the first face and ends with the work.
 */
export async function withCutter<Made>(work: (cut: CutFace) => Promise<Made>): Promise<Made> {
  let thread: AskedThread<Parameters<CutFace>, Uint8Array> | undefined;
  try {
    return await work((...face) => {
      thread ??= new AskedThread(new URL(`./cut-worker${extname(import.meta.url)}`, import.meta.url));
      return thread.ask(face);
    });
  } finally {
    await thread?.close();
  }
}
