import { existsSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { writeWithin } from "../../finish/file-within.ts";
import { clearFolder } from "../../finish/folders.ts";
import { NOT_FOUND } from "../../finish/pages/missing-page.ts";
import { nowAndThen } from "../../threads/collect-garbage.ts";
import type { Content } from "../hand-over.ts";
import { allOf } from "../in-turn.ts";
import { CODE } from "./app.ts";
import { filesOfRoutes } from "./files-of-routes.ts";
import type { Bundle } from "./kept-bundle.ts";
import { PageMaker } from "./page-maker.ts";
import { pagesOfApp } from "./pages-of-app.ts";
import type { ToMake } from "./to-make.ts";

interface Making {
  content: Content;
  /** The folder of the build. */
  folder: string;
  progress: (what: string, done?: number, of?: number) => void;
}

/** Files that are being made before the code that makes pages is there. */
interface MadeAhead {
  /** The address that they name. */
  siteUrl: string | undefined;
  /** All that routes answer with. */
  files: readonly ToMake[];
  /** Those of them that are begun. */
  begun: ReadonlySet<ToMake>;
  /** Resolves when the last is written. */
  end: Promise<void>;
}

/** Says what comes of bundling: it is made with the pages. */
const OF_BUNDLE = "notices.txt";

/** Makes the pages and files of a site, each once, with code that is bundled, as Astro does. */
export class PagesOfBuild {
  readonly #making: Making;
  readonly #maker: PageMaker;
  readonly #giveBack: () => Promise<void>;
  #ahead: Promise<MadeAhead> | undefined;
  readonly #own = new Set<string>();
  #begun = 0;
  #taken = 0;
  /** How many are to be made; not known before code and styles are bundled. */
  #all: number | undefined;
  #isStopped = false;
  #turnedAt = 0;

  constructor(making: Making) {
    this.#making = making;
    this.#maker = new PageMaker(making.content);
    this.#giveBack = nowAndThen(making.content.isLarge ? roomOf(making.content) : undefined);
  }

  /** Begins to make the files that no bundled code makes, while it is bundled into another folder. */
  begin(): void {
    this.#ahead = this.#beginAhead(this.#making.content.siteUrl, () => true);
    // Whatever keeps one of them from being made is seen in the end.
    this.#ahead.catch(() => {});
  }

  /** Makes all others: false where something comes up that is left to Astro, with its own words for it. */
  async make(bundle: Bundle): Promise<boolean> {
    const { found } = this.#making.content;
    for (const path of bundle.packages) found.packages.add(path);
    found.visits = bundle.visits;
    process.env["NODE_ENV"] = "production";
    try {
      found.ownPages.push(...(await this.#makeAll(bundle)));
      rmSync(join(this.#making.folder, CODE), { recursive: true, force: true });
      return true;
    } catch {
      // Astro makes them anew, and says what is wrong.
      return false;
    }
  }

  /** Leaves all to Astro: once it resolves nothing is being written, and nothing stands in the folder. */
  async giveUp(): Promise<void> {
    const { content, folder } = this.#making;
    this.#isStopped = true;
    await this.#ahead?.then(({ end }) => end).catch(() => {});
    const { found } = content;
    for (const list of [found.problems, found.faults, found.ownPages]) list.length = 0;
    for (const set of [found.packages, found.remarks, found.unwritten]) set.clear();
    found.indexed = undefined;
    clearFolder(folder);
  }

  async #beginAhead(siteUrl: string | undefined, isToBegin: (one: ToMake) => boolean): Promise<MadeAhead> {
    const files = await this.#filesFor(siteUrl);
    const begun = files.filter((one) => one.file !== OF_BUNDLE && isToBegin(one));
    this.#making.content.prepare?.(begun.map(({ file }) => file));
    const end = this.#makeAtOnce(begun);
    end.catch(() => {});
    return { siteUrl, files, begun: new Set(begun), end };
  }

  async #filesFor(siteUrl: string | undefined): Promise<ToMake[]> {
    const list = await filesOfRoutes(this.#making.content, siteUrl);
    return this.#maker.listed(() => Promise.resolve(list()));
  }

  /** Returns the files of the pages of the site's own, in Astro's order. */
  async #makeAll(bundle: Bundle): Promise<string[]> {
    const { content, folder } = this.#making;
    // Threads make forms while the code that makes pages is loaded.
    const isNewForm = (one: ToMake): boolean => FORM.test(one.file) && !this.#maker.isAsItWas(one);
    const ahead = await (this.#ahead ??= this.#beginAhead(bundle.siteUrl, isNewForm));
    if (!isSameAddress(ahead.siteUrl, bundle.siteUrl)) throw new Error("They name another address.");
    const app = await pagesOfApp(bundle, { content, folder });
    const { files } = ahead;
    const known = new Set(files.map(({ file }) => file));
    const pages = (await this.#maker.listed(app.list)).filter(({ file }) => !known.has(file));
    const all = [...files, ...pages];
    this.#hold(all);
    this.#all = all.length;
    const anew = all.filter((one) => !this.#maker.isAsItWas(one));
    content.prepare?.(anew.map(({ file }) => file));
    // What is new comes first: what threads are asked for is ready by the time that the rest is taken.
    const left = [...new Set([...anew, ...all])].filter((one) => !ahead.begun.has(one));
    const ownPages = (): string[] => all.map(({ file }) => file).filter((file) => this.#own.has(file));
    await allOf([this.#takeAndMake(left, async () => content.index?.(ownPages())), ahead.end]);
    app.close();
    return ownPages();
  }

  /** Takes and makes some; `andThen` is done once those of the site's own are there, while others are made. */
  async #takeAndMake(some: readonly ToMake[], andThen: () => Promise<void>): Promise<void> {
    const own = new Set(some.filter(({ isOwn }) => isOwn).map(({ file }) => file));
    const taking = this.#maker.takeMany(some, {
      folders: { dir: this.#making.folder, standing: this.#making.content.project.out },
      // The one for missing addresses is finished anew in each build.
      isRead: (path) => own.has(path) || path === NOT_FOUND,
      tell: (done) => {
        this.#taken = done;
        this.#tell();
      },
    });
    const ownTaken = [...own].filter((file) => taking.files.has(file));
    const others = some.filter(({ file }) => !taking.files.has(file));
    const making = this.#makeAtOnce(others.filter(({ file }) => own.has(file)));
    const rest = this.#makeAtOnce(others.filter(({ file }) => !own.has(file)));
    const makeLeft = (left: readonly string[]): Promise<void> => {
      const missing = new Set(left);
      return this.#makeAtOnce(some.filter(({ file }) => missing.has(file)));
    };
    const read = taking.read.then((left) => {
      for (const file of ownTaken) if (existsSync(join(this.#making.folder, file))) this.#own.add(file);
      return makeLeft(left);
    });
    const then = allOf([making, read]).then(andThen).catch(this.#stopAll);
    // Whatever becomes of one, nobody writes into the folder any more when another is seen to have failed.
    await allOf([rest, making, read, taking.left.then(makeLeft), then]);
  }

  #makeAtOnce(some: readonly ToMake[]): Promise<void> {
    const goAlong = (lanes: readonly Iterable<ToMake>[]): Promise<void> =>
      allOf(lanes.map((waiting) => this.#makeInTurn(waiting).catch(this.#stopAll)));
    const { forms, pages } = lanesOf(some);
    // Threads are asked for what they are to make before this one is busy with pages.
    return allOf([goAlong(forms), turn().then(() => goAlong(pages))]);
  }

  readonly #stopAll = (error: unknown): never => {
    this.#isStopped = true;
    throw error;
  };

  async #makeInTurn(waiting: Iterable<ToMake>): Promise<void> {
    for (const one of waiting) {
      if (this.#isStopped) return;
      this.#begun += 1;
      this.#tell();
      await this.#giveBack();
      const { bytes, isTaken } = await this.#maker.make(one, one.make);
      // Canvases give their memory back between turns of the loop alone, and threads say there what they have made.
      if (!isTaken || performance.now() > this.#turnedAt + TURN) {
        await turn();
        this.#turnedAt = performance.now();
      }
      if (!bytes) continue;
      writeWithin(this.#making.folder, one.file, bytes);
      if (one.isOwn) this.#own.add(one.file);
    }
  }

  #tell(): void {
    if (this.#all !== undefined) this.#making.progress("Making pages", this.#begun + this.#taken, this.#all);
  }

  /** Throws where two pages would be the same file, or one would be a file of `public/`. */
  #hold(made: readonly ToMake[]): void {
    const publicFolder = join(this.#making.content.project.root, "public");
    const known = new Set<string>();
    for (const { file } of made) {
      if (known.has(file)) throw new Error(`Two pages have the path ${file}.`);
      known.add(file);
      if (existsSync(join(publicFolder, file))) throw new Error(`${file} stands in public/ too.`);
    }
  }
}

/** Who takes page after page gives way to others after so long, in milliseconds. */
const TURN = 5;

/** So much garbage may gather among the pages of a large site, in bytes, beside threads that make forms to take along or without them. */
const [BESIDE_FORMS, ALONE] = [60_000_000, 115_000_000];

function roomOf({ checked }: Content): number {
  const { pdf, docx, epub } = checked!.corpus.site.formats;
  return pdf || docx || epub ? BESIDE_FORMS : ALONE;
}

/** The settings of a site may say its address where nobody has said it to the command. */
function isSameAddress(one: string | undefined, other: string | undefined): boolean {
  return (one && new URL(one).href) === (other && new URL(other).href);
}

/** Forms of a publication to take along, by its folder. */
const FORM = /^(.*\/)[^/]+\.(?:pdf|docx|epub)$/;
/** Those first that threads make: they have something to do while this one makes the last. */
const FORMS = [".pdf", ".docx", ".epub"];
const PNG = /\.png$/;

/**
 * What is made in turn, side by side: forms to take along, which wait for a thread that makes PDFs or for one that makes documents of
 * Word; pictures, which wait for the latter; and all else. The forms of one publication follow one another, since they are of one
 * portable edition. Several take from each: while one waits, another goes on, and what a thread is asked for next lies ready when it
 * has made the last.
 */
function lanesOf(made: readonly ToMake[]): Record<"forms" | "pages", Iterable<ToMake>[]> {
  const folders = Map.groupBy(made, ({ file }) => FORM.exec(file)?.[1]);
  const others = folders.get(undefined) ?? [];
  folders.delete(undefined);
  const placeOf = ({ file }: ToMake): number => FORMS.indexOf(extname(file));
  const forms = [...folders.values()]
    .flatMap((some) => some.sort((a, b) => placeOf(a) - placeOf(b)))
    .values();
  const pictures = others.filter(({ file }) => PNG.test(file)).values();
  const rest = others.filter(({ file }) => !PNG.test(file)).values();
  return { forms: [forms, forms, forms], pages: [pictures, pictures, rest] };
}
