import { extname } from "node:path";
import { Worker } from "node:worker_threads";

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

/** What the thread is asked for, and what it answers. */
export type Asked = [id: number, ...Parameters<CutFace>];
export type Answered = [id: number, cut: Uint8Array | undefined, fault: Error | undefined];

/**
 * Does some work that cuts faces, if any. What cuts them is large and keeps 130 MB of its own memory until its thread ends: so it has
 * one, which begins with the first face and ends with the work.
 */
export async function withCutter<Made>(work: (cut: CutFace) => Promise<Made>): Promise<Made> {
  let worker: Worker | undefined;
  const waiting = new Map<number, { done(cut: Uint8Array): void; fail(fault: unknown): void }>();
  const start = (): Worker => {
    const started = new Worker(new URL(`./cut-worker${extname(import.meta.url)}`, import.meta.url));
    started.on("message", ([id, cut, fault]: Answered) => {
      if (cut) waiting.get(id)!.done(cut);
      else waiting.get(id)!.fail(fault);
    });
    started.on("error", (fault) => waiting.forEach(({ fail }) => fail(fault)));
    return started;
  };
  let count = 0;
  try {
    return await work((...face) => {
      worker ??= start();
      const id = ++count;
      worker.postMessage([id, ...face] satisfies Asked);
      return new Promise((done, fail) => waiting.set(id, { done, fail }));
    });
  } finally {
    await worker?.terminate();
  }
}
