import { extname } from "node:path";
import type { KeptFolder, SharedFolder, UseOfFolder } from "../kept/kept-folder.ts";
import { AskedThread } from "../threads/asked-thread.ts";
import { type Compressing, type CompressionOptions, later } from "./compression.ts";
import type { Folders } from "./standing.ts";

/** What the thread is told when it begins. */
export interface CompressionData extends Folders {
  isLarge: boolean;
  shared: SharedFolder | undefined;
}

/** What the thread is asked for. */
export type Job =
  | { kind: "add"; path: string; bytes: Uint8Array | undefined; sum: string | undefined }
  | { kind: "tally" | "end" };

/** What it has found at its end. */
export interface Compressed {
  sums: ReadonlyMap<string, string>;
  use: UseOfFolder | undefined;
}

/** Compresses in a thread of its own. */
export class CompressionApart implements Compressing {
  readonly #sums: Map<string, string>;
  readonly #kept: KeptFolder | undefined;
  readonly #added = new Set<string>();
  readonly #thread: AskedThread<Job, unknown>;

  constructor({ dir, standing, kept, isLarge, sums = new Map() }: CompressionOptions) {
    this.#sums = sums;
    this.#kept = kept;
    this.#thread = new AskedThread(
      new URL(`./compression-worker${extname(import.meta.url)}`, import.meta.url),
      { dir, standing, isLarge, shared: kept?.share() } satisfies CompressionData,
    );
  }

  add(path: string, bytes?: Uint8Array, sum?: string): void {
    if (this.#added.has(path) || this.#sums.has(path)) return;
    this.#added.add(path);
    this.#thread.tell({ kind: "add", path, bytes, sum }, bytes);
  }

  async end(progress: (done: number, of: number) => void = () => {}): Promise<void> {
    const thread = this.#thread;
    const ended = thread.ask({ kind: "end" }) as Promise<Compressed>;
    // What kept it from that is thrown below.
    const isEnded = ended.then(
      () => true,
      () => true,
    );
    do progress(...((await thread.ask({ kind: "tally" })) as [done: number, of: number]));
    while (!(await Promise.race([isEnded, later()])));
    const { sums, use } = await ended;
    for (const [path, sum] of sums) this.#sums.set(path, sum);
    if (use) this.#kept?.addUse(use);
    await this.stop();
  }

  async stop(): Promise<void> {
    await this.#thread.close();
  }
}
