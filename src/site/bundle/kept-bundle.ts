import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeWithin } from "../../finish/file-within.ts";
import { listFiles } from "../../finish/site-files.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import { sumOf } from "../../kept/whole-files.ts";
import type { Visits } from "../../model/visits.ts";
import { CODE } from "./app.ts";
import type { Places } from "./places.ts";
import { standingCode, standsWhole } from "./standing-code.ts";

/** What is known of a site once its code and its styles are bundled, besides the files. */
export interface Bundle {
  /** The styles of each page, by the key and with the marks that Astro has for them. */
  styles: [page: string, styles: unknown][];
  /** The patterns of the pages of the site's own. */
  ownRoutes: string[];
  /** The folders of the packages whose code or styles go to readers. */
  packages: string[];
  visits: Visits | undefined;
  /** The real address of the site, where it is known. */
  siteUrl: string | undefined;
  /** What addresses of pages begin with while they are made. */
  origin: string;
}

/** What bundles are kept as. */
export const BUNDLE = "bundle";

/** Takes what is bundled, before the first page is made. */
export interface BundleKeeper {
  /** Takes what stands in the folder of a build. */
  keep(folder: string, bundle: Bundle): Promise<void>;
  /** Puts it into the empty folder of a build; undefined where it is not kept, or not all of it. */
  putInto(folder: string): Promise<Bundle | undefined>;
  /** Puts the code among it where pages are made with it, and returns that folder; undefined where it stays in that of the build. */
  standIn?(folder: string): Promise<string | undefined>;
  /** Is called where Astro has to make the pages too: a site has more to it than ours and its own. */
  leave?(): void;
}

/**
 * Keeps what Astro and Vite bundle: code and styles, ready to make pages with. They are the same until the code of the engine or
 * of the site's own, the theme or the words of scripts are others, whatever the content says.
 */
export class KeptBundle implements BundleKeeper {
  readonly #kept: KeptFolder;
  /** A sum over all that decides what is bundled. */
  readonly key: string;
  readonly #isStill: () => boolean;
  readonly #places: Places;
  /** Where code stands that was not put into the folder of this build. */
  #standing: string | undefined;

  /** `madeOf` are texts and files that decide it; `isStill` says whether its code is what it was when the build began. */
  constructor(
    kept: KeptFolder,
    madeOf: readonly (string | Uint8Array)[],
    { isStill, places }: { isStill: () => boolean; places: Places },
  ) {
    const hash = createHash("sha256");
    for (const part of madeOf) hash.update(`${part.length}\0`).update(part);
    this.#kept = kept;
    this.key = hash.digest("hex");
    this.#isStill = isStill;
    this.#places = places;
  }

  async keep(folder: string, bundle: Bundle): Promise<void> {
    if (!this.#isStill()) return;
    const files: [path: string, sum: string][] = [];
    for (const path of await listFiles(folder)) {
      const read = readFileSync(join(folder, path));
      const bytes = isCode(path) ? Buffer.from(this.#places.mark(read.toString())) : read;
      const sum = sumOf(bytes);
      this.#kept.keepFile(sum, bytes);
      files.push([path, sum]);
    }
    await this.#kept.keep(this.#recipe(), () =>
      Buffer.from(this.#places.mark(JSON.stringify({ ...bundle, files }))),
    );
  }

  async putInto(folder: string): Promise<Bundle | undefined> {
    const found = await this.#kept.find(this.#recipe());
    if (!found) return undefined;
    const { files, ...bundle } = JSON.parse(this.#places.unmark(Buffer.from(found).toString())) as Bundle & {
      files: [path: string, sum: string][];
    };
    this.#standing = await this.#findStanding();
    for (const [path, sum] of files) {
      if (this.#standing !== undefined && isCode(path)) {
        this.#kept.useFile(sum);
        continue;
      }
      const bytes = this.#kept.readFile(sum);
      if (!bytes) {
        this.#standing = undefined;
        return undefined;
      }
      const written = isCode(path) ? this.#places.unmark(Buffer.from(bytes).toString()) : bytes;
      writeWithin(folder, path, written);
    }
    return bundle;
  }

  async standIn(folder: string): Promise<string | undefined> {
    const all = this.#kept.folderFor("code");
    if (this.#standing !== undefined || all === undefined) return this.#standing;
    const standing = standingCode(join(folder, CODE), all);
    if (dirname(standing) === all)
      await this.#kept.replace(this.#standingOf(), Buffer.from(basename(standing)));
    return standing;
  }

  /** Where the code stands that an earlier build has put there, if it does: then none of it is put anywhere. */
  async #findStanding(): Promise<string | undefined> {
    const all = this.#kept.folderFor("code");
    const name = all && (await this.#kept.find(this.#standingOf()));
    const standing = name && join(all, Buffer.from(name).toString());
    return standing && standsWhole(standing) ? standing : undefined;
  }

  /** That code names places of this machine. */
  #standingOf(): Recipe {
    return { kind: "standing-code", by: {}, settings: [this.key, this.#places.root], of: [] };
  }

  #recipe(): Recipe {
    return { kind: BUNDLE, by: {}, settings: this.key, of: [] };
  }
}

/** Whether a file is code that makes pages: readers' files name no places of this machine. */
function isCode(path: string): boolean {
  return path.startsWith(`${CODE}/`) && /\.m?js$/.test(path);
}
