import { isAbsolute, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { setQuotesInFields } from "./parse/field-quotes.ts";
import { collectNewGarbage } from "../threads/collect-garbage.ts";
import { siteSchema } from "../model/site.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { Assembler, type Settings } from "./assemble.ts";
import { type DigestOf, digestsOf } from "./digests.ts";
import { leaveOutDrafts } from "./link/drafts.ts";
import { codeOf } from "../kept/code-of.ts";
import type { KeptWork } from "../kept/kept-work.ts";
import {
  type FileToParse,
  type Found,
  type KeptThings,
  keyOfSlot,
  parseFile,
  readFiles,
} from "./parse/files.ts";
import { parseOnce } from "./parse/kept-file.ts";
import { parseYaml } from "./parse/yaml/parse.ts";
import { validate } from "./parse/yaml/validate.ts";
import { readAddressLists } from "./read/address-lists.ts";
import {
  type ContentFolder,
  type KeptTexts,
  type ReadEffects,
  type SourceFile,
  readContent,
} from "./read/folder.ts";
import { type KeptPictures, readPictures } from "./read/pictures.ts";
import { shownPath } from "./read/shown-path.ts";
import { readWords } from "./read/words.ts";
import { freezeCorpus } from "./freeze-corpus.ts";
import type { KeptTypefaces } from "./read/typefaces.ts";
import { placePictures, slotOf } from "./read/slot.ts";
import { type ReadTheme, filesOfTheme, readThemeFiles, readThemeSettings } from "./read/theme.ts";
import type { Corpus } from "./types.ts";

/** So many files are kept before what that has left is looked for. */
const MANY = 16;

/** The folder of the code that runs here: `src/`, or `lib/` of the package. */
const CODE = fileURLToPath(new URL("..", import.meta.url));

export interface Loaded {
  /** Undefined where site.yaml itself cannot be used: nothing can be read without it. */
  corpus?: Corpus;
  problems: Problem[];
  /** The text of each file that was read, for code frames. */
  sources: ReadonlyMap<string, string>;
  /** Where there is a corpus: tells its things from those of another process. */
  digestOf?: DigestOf;
}

export interface ReadOptions {
  /** Where people stand to whom paths are shown. */
  cwd?: string;
  effects?: ReadEffects;
  drafts?: "leave-out";
  /** Where the first reading finds what was parsed before. Nothing is kept without it. */
  kept?: KeptWork;
}

/**
 * A content folder that is read once, and then again where it changes: files → parsed → entities → links → frozen corpus. Each
 * step is kept with what it was made of: a file is read when it is said to have changed, parsed when its text has, and linked
 * when what its links lead to has. What comes out is what a reading from nothing would give. Never throws for content.
 */
export class IncrementalCorpus {
  readonly #dir: string;
  readonly #shownAs: string;
  readonly #options: ReadOptions;
  readonly #texts: KeptTexts = new Map();
  readonly #pictures: KeptPictures = new Map();
  readonly #themePictures: KeptPictures = new Map();
  readonly #typefaces: KeptTypefaces = new Map();
  readonly #things: KeptThings = new Map();
  readonly #assembler = new Assembler();
  readonly #toKeep: (() => Promise<unknown>)[] = [];
  #settings: KeptSettings | undefined;
  #theme: ReadTheme | undefined;
  #last: { folder: FolderFound; loaded: Loaded } | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(dir: string, options: ReadOptions = {}) {
    this.#dir = resolve(dir);
    this.#shownAs = shownPath(options.cwd ?? process.cwd(), this.#dir);
    this.#options = options;
  }

  /**
   * Reads what has changed: the files and folders that are named, from the content folder or absolute, and what has come or
   * gone. Without names all files are read, and only those parsed whose texts are others. One reading waits for another.
   */
  async update(changed?: Iterable<string>): Promise<Loaded> {
    const loaded = await this.read(changed);
    await this.keep();
    if (loaded.corpus) freezeCorpus(loaded.corpus);
    return loaded;
  }

  /** The same, and the corpus is not frozen yet, nor is it kept: for who has to show something first, and does both then. */
  read(changed?: Iterable<string>): Promise<Loaded> {
    const names = changed && [...changed];
    const reading = this.#running.then(() => this.#update(names));
    this.#running = reading.catch(() => undefined);
    return reading;
  }

  /** Keeps for another process what was parsed, and waits for `pause` between two files. */
  async keep(pause?: () => Promise<void>): Promise<void> {
    const toKeep = this.#toKeep.splice(0).reverse();
    for (let keep = toKeep.pop(); keep; keep = toKeep.pop()) {
      await keep();
      await pause?.();
      // Each leaves copies of what was packed: all of them at once would make holes of a hundred megabytes.
      if (toKeep.length % MANY === 0) collectNewGarbage();
    }
  }

  async #update(changed: readonly string[] | undefined): Promise<Loaded> {
    this.#forget(changed);
    const problems = new Problems();
    const [dir, shownAs, { effects }] = [this.#dir, this.#shownAs, this.#options];
    const { files, others, unreadable } = await readContent(dir, shownAs, problems, effects, this.#texts);
    const folder = { files, others, unreadable, told: problems.all.length };
    if (this.#last && this.#isAsBefore(this.#last.folder, folder)) return this.#last.loaded;
    const loaded = await this.#make(folder, problems);
    this.#last = { folder, loaded };
    return loaded;
  }

  /** Whether nothing has changed after all: editors save files that nobody has edited. */
  #isAsBefore(before: FolderFound, now: FolderFound): boolean {
    const paths = ({ unreadable, others, told }: FolderFound) =>
      JSON.stringify([unreadable.map(({ path }) => path), others, told]);
    // What cannot be read may be so for another reason now.
    return (
      now.unreadable.length === 0 &&
      now.others.every(
        (path) => this.#pictures.has(path) || this.#themePictures.has(path) || this.#typefaces.has(path),
      ) &&
      before.files.length === now.files.length &&
      now.files.every(({ path, text }, index) => {
        const file = before.files[index]!;
        return file.path === path && file.text === text;
      }) &&
      paths(before) === paths(now)
    );
  }

  async #make({ files, others, unreadable }: FolderFound, problems: Problems): Promise<Loaded> {
    const [dir, shownAs, { effects }] = [this.#dir, this.#shownAs, this.#options];
    const sources = new Map(files.map((file) => [file.shown, file.text]));
    const settings = this.#readSettings(files, problems);
    if (!settings) return { problems: problems.all, sources };
    const { site } = settings;
    const parse = this.#parser();
    const read = await readFiles({ files, unreadable }, site, problems, this.#things, parse);
    for (const file of unreadable) {
      // Whatever is wrong with its name follows on what was told of it.
      const slot = slotOf(file, site, new Problems());
      if (slot) read.unread.add(keyOfSlot(slot));
    }
    this.#theme = readThemeSettings(files, this.#theme);
    problems.all.push(...this.#theme.problems);
    const named = filesOfTheme(this.#theme, others);
    const theme = await readThemeFiles(
      this.#theme,
      others,
      { dir, shownAs, cwd: this.#options.cwd ?? process.cwd(), effects },
      problems,
      this.#themePictures,
      this.#typefaces,
    );
    const apart = others.filter((path) => !named.has(path));
    const placed = placePictures(apart, shownAs, site, problems);
    const strays = apart.filter((path) => !placed.includes(path));
    const { pictures, drawings } = await readPictures(
      placed,
      { dir, shownAs, effects },
      problems,
      this.#pictures,
    );
    for (const [shown, text] of [...drawings, ...(theme.drawings ?? [])]) sources.set(shown, text);
    const lists = { ...readAddressLists(files, problems), ...readWords(files, problems) };
    if (
      read.publications.length === 0 &&
      ![...files, ...unreadable].some((file) => file.path.startsWith("publications/"))
    )
      problems.add(
        "content-missing",
        { file: `${shownAs}/publications`, line: 1, column: 1 },
        "There is no publication.",
        'Run: npm run new -- publication "Its title"',
      );
    const kept = this.#options.drafts === "leave-out" ? leaveOutDrafts(read) : read;
    const corpus = this.#assembler.assemble(
      settings,
      kept,
      { sources, pictures, strays, theme, ...lists },
      problems,
    );
    const { texts, lexiconKey } = this.#assembler.linked;
    return { corpus, problems: problems.all, sources, digestOf: digestsOf(this.#things, texts, lexiconKey) };
  }

  /** The first reading asks for what was kept: what is saved later is of this one alone. */
  #parser(): (read: FileToParse) => Found | Promise<Found> {
    const { kept } = this.#options;
    if (!kept || this.#last) return parseFile;
    const code = codeOf(CODE);
    const later = (keep: () => Promise<unknown>) => void this.#toKeep.push(keep);
    return (read) => parseOnce(read, parseFile, { kept, code, later });
  }

  #forget(changed: readonly string[] | undefined): void {
    const within = changed?.map((path) => relative(this.#dir, resolve(this.#dir, path)).split(sep).join("/"));
    const isAny = !within || within.some((path) => path === "" || path.startsWith("..") || isAbsolute(path));
    for (const kept of [this.#texts, this.#pictures, this.#themePictures, this.#typefaces]) {
      if (isAny) kept.clear();
      else
        for (const path of kept.keys())
          if (within.some((name) => path === name || path.startsWith(`${name}/`))) kept.delete(path);
    }
  }

  #readSettings(files: readonly SourceFile[], problems: Problems): Settings | undefined {
    const file = files.find((candidate) => candidate.path === "site.yaml");
    if (!file) {
      reportNoSettings(`${this.#shownAs}/site.yaml`, files.length === 0, this.#shownAs, problems);
      return undefined;
    }
    if (this.#settings?.text !== file.text) this.#settings = parseSettings(file);
    problems.all.push(...this.#settings.problems);
    return this.#settings.settings;
  }
}

/** What was found in the folder, and how many problems of reading it were told. */
interface FolderFound extends ContentFolder {
  told: number;
}

interface KeptSettings {
  text: string;
  settings: Settings | undefined;
  problems: readonly Problem[];
}

function parseSettings({ text, shown }: SourceFile): KeptSettings {
  const problems = new Problems();
  const yaml = parseYaml(text, shown, problems);
  const site = yaml && validate(siteSchema, yaml, problems);
  const settings = site && { site: setQuotesInFields(site, site.language), placeInSite: yaml.placeOf };
  return { text, settings, problems: problems.all };
}

function reportNoSettings(file: string, isEmpty: boolean, folder: string, problems: Problems): void {
  // Where site.yaml stands and cannot be read, that is told already.
  if (problems.all.some((problem) => problem.file === file)) return;
  const [message, hint] = isEmpty
    ? [
        `The folder ${folder} is empty or does not exist.`,
        "Point CONTENT_DIR at a content folder, or copy the one of this repository.",
      ]
    : ["There is no site.yaml.", "Add site.yaml: docs/authoring.md shows one."];
  problems.add("content-missing", { file, line: 1, column: 1 }, message!, hint!);
}
