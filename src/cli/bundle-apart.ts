import { type ChildProcess, fork } from "node:child_process";
import { extname } from "node:path";
import type { Bundle } from "../site/bundle/kept-bundle.ts";
import type { Content } from "../site/hand-over.ts";
import { withCompiledCode } from "../threads/compiled-code.ts";
import { MIMALLOC } from "./spare-memory.ts";

/** What the process that bundles is told: nothing of it is larger than what it writes. */
export interface ToBundle {
  root: string;
  /** The empty folder of the build. */
  folder: string;
  siteUrl: string | undefined;
  project: Content["project"];
  themeSheet: string;
  /** What scripts say is made of these. */
  words: NonNullable<Content["words"]>;
}

/**
 * A process in which Astro and Vite bundle code and styles into the folder of a build, and which ends with that: what bundles holds
 * hundreds of megabytes, and gives them back to nobody before its process has ended. It loads its code from the moment that it
 * is begun, while the content is read.
 */
export class BundleProcess {
  readonly #child: ChildProcess;
  #told = "";
  #made: Bundle | undefined;
  readonly #ended: Promise<void>;

  constructor() {
    this.#child = fork(new URL(`./bundle-process${extname(import.meta.url)}`, import.meta.url), {
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Each thread of what bundles would have a heap of its own, of which most is empty.
      env: { ...MIMALLOC, ...withCompiledCode(), MALLOC_ARENA_MAX: "2" },
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!])
      stream.setEncoding("utf8").on("data", (text: string) => (this.#told += text));
    this.#child.on("message", (made: Bundle) => (this.#made = made));
    this.#ended = new Promise((done) => {
      this.#child.once("error", () => done());
      this.#child.once("close", () => done());
    });
  }

  /**
   * Bundles what it is told. Undefined where Astro has to make the pages too, or has something to say that is its own to say; then
   * anything may be in the folder.
   */
  async bundle(what: ToBundle, tell: (text: string) => void): Promise<Bundle | undefined> {
    try {
      this.#child.send(what, () => {
        // Where it has ended before it was told, that is seen below.
      });
    } catch (error) {
      // It cannot be told: left alone it would wait for ever, and so would this process.
      this.stop();
      throw error;
    }
    await this.#ended;
    // What else it has said, Astro says once more where it has to begin anew.
    if (this.#made && this.#told.trim()) tell(this.#told.trim());
    return this.#made;
  }

  /** Ends it, where it has not ended. */
  stop(): void {
    this.#child.kill();
  }
}
