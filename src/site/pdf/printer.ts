import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Corpus } from "../../corpus/types.ts";
import { type PrintData, type PrintLooks, briefData, printData } from "../../exports/pdf/print-data.ts";
import type { PortableBrief, PortableEdition } from "../../exports/portable-edition.ts";
import type { KeptWork } from "../../kept/kept-work.ts";
import { hasLetters, machineFonts } from "../../kept/machine-fonts.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import type { Project } from "../../model/project.ts";
import { TYPEFACE_ROLES, type TypefaceRole } from "../../model/theme.ts";
import { type PrintFaces, TITLE_WEIGHT, printFaces } from "../../theme/print-faces.ts";
import { resolveColors } from "../../theme/resolve-tokens.ts";
import { lettersOf } from "../theme-sheet.ts";
import { PdfFault, type PdfParts } from "./compile.ts";
import { compileMended } from "./compile-mended.ts";
import { isSeen, shownLetters } from "./letters.ts";
import { addressOf, forTypst } from "./pictures-for-typst.ts";

/** Makes the PDFs of a site's publications. */
export class Printer {
  readonly #project: Pick<Project, "engine" | "work">;
  readonly #corpus: Corpus;
  readonly #kept: KeptWork;
  readonly #waiting = new Map<number, { done(pdf: Uint8Array): void; fail(error: Error): void }>();
  #count = 0;
  #faces: Promise<PrintFaces> | undefined;
  #worker: Worker | undefined;
  /** What ended its thread before its time. */
  #fault: Error | undefined;
  /** What is to be told of the PDFs that were made, each once. */
  readonly remarks = new Set<string>();

  constructor(project: Pick<Project, "engine" | "work">, corpus: Corpus, kept: KeptWork) {
    this.#project = project;
    this.#corpus = corpus;
    this.#kept = kept;
  }

  /** Cuts the typefaces and begins its thread, while there is nothing else to do. */
  async begin(): Promise<void> {
    this.#worker ??= this.#start(await this.#facesOfSite());
  }

  /** The PDF of a publication. Throws `PdfFault` where Typst cannot make it. */
  async print(edition: PortableEdition): Promise<Uint8Array> {
    const faces = await this.#facesOfSite();
    return this.#make("publication", edition, printData(edition, this.#looks(edition, faces)), faces);
  }

  /** The page of it to hand out. Throws the same. */
  async printBrief(edition: PortableEdition, brief: PortableBrief): Promise<Uint8Array> {
    const faces = await this.#facesOfSite();
    return this.#make("brief", edition, briefData(edition, brief, this.#looks(edition, faces)), faces);
  }

  #facesOfSite(): Promise<PrintFaces> {
    return (this.#faces ??= this.#cutFaces());
  }

  #looks(edition: PortableEdition, faces: PrintFaces): PrintLooks {
    return {
      colors: resolveColors(this.#corpus.theme.settings).light.tokens,
      coverInk: edition.cover.ink,
      families: familiesOf(faces),
      titleWeight: TITLE_WEIGHT,
    };
  }

  async #make(
    form: "publication" | "brief",
    edition: PortableEdition,
    { data, files, haveRowHeads }: PrintData,
    faces: PrintFaces,
  ): Promise<Uint8Array> {
    const texts = await Promise.all(
      ["look", form].map((name) => readFile(join(this.#project.engine, ...TEMPLATES, `${name}.typ`), "utf8")),
    );
    const template = texts.join("\n");
    const text = JSON.stringify(data);
    const isLacking = this.#tellOfLetters(edition, text, faces);
    const parts = new Map<string, Uint8Array>([["cover.svg", Buffer.from(edition.cover.drawing)]]);
    for (const [name, picture] of files)
      parts.set(name, await forTypst(picture, addressOf(picture, edition)));
    const named = [...parts].flatMap(([name, bytes]) => [Buffer.from(name), bytes]);
    const isOfMachine = isLacking || [...parts.values()].some(hasLetters);
    const recipe = {
      by: versionsOf(import.meta.url, COMPILER),
      isOurs: true,
      ...(isOfMachine ? { settings: { fonts: machineFonts() } } : {}),
      of: [Buffer.from(template), Buffer.from(text), ...named, ...faces.files],
    };
    const told: string[] = [];
    const pdf = await this.#kept.get({ kind: "pdf", ...recipe }, () =>
      compileMended(
        { edition, text, files: parts, pictures: files, tell: (remark) => told.push(remark) },
        (all) => this.#compile({ template, files: all, haveRowHeads }, faces),
      ),
    );
    // What was told when it was made is told again where it is kept from then.
    const remarks = await this.#kept.get({ kind: "pdf-told", ...recipe }, () =>
      Promise.resolve(Buffer.from(JSON.stringify(told))),
    );
    for (const remark of JSON.parse(Buffer.from(remarks).toString()) as string[]) this.remarks.add(remark);
    return pdf;
  }

  /** Ends the thread, where there is one. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  #cutFaces(): Promise<PrintFaces> {
    const { typefaces = {} } = this.#corpus.theme;
    return printFaces(typefaces, lettersOf(this.#corpus), readFile, this.#kept);
  }

  #compile(parts: PdfParts, faces: PrintFaces): Promise<Uint8Array> {
    this.#worker ??= this.#start(faces);
    if (this.#fault) return Promise.reject(this.#fault);
    const id = ++this.#count;
    this.#worker.ref();
    this.#worker.postMessage({ id, parts });
    return new Promise((done, fail) => this.#waiting.set(id, { done, fail }));
  }

  #start({ files }: PrintFaces): Worker {
    const worker = new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { typefaces: files, root: join(this.#project.work, "pdf").replaceAll("\\", "/") },
    });
    worker.on("message", ({ id, pdf, fault }: { id: number; pdf?: Uint8Array; fault?: string }) => {
      const { done, fail } = this.#waiting.get(id)!;
      this.#waiting.delete(id);
      // A live preview that ends does not wait for a thread that has nothing to do.
      if (this.#waiting.size === 0) worker.unref();
      if (pdf) done(pdf);
      else fail(new PdfFault(fault));
    });
    worker.unref();
    worker.on("error", (error) => {
      this.#fault = error as Error;
      for (const { fail } of this.#waiting.values()) fail(this.#fault);
      this.#waiting.clear();
    });
    return worker;
  }

  /** Letters that none of the typefaces has are set in one of the machine, if that has one with them. Returns whether there are any. */
  #tellOfLetters({ title }: PortableEdition, text: string, { families }: PrintFaces): boolean {
    const all = Object.values(families).flat();
    const lacking = [...new Set(text)].filter(
      (letter) => isSeen(letter) && !all.some(({ letters }) => letters.has(letter.codePointAt(0)!)),
    );
    if (lacking.length === 0) return false;
    this.remarks.add(
      `The PDF of “${title}” has letters that no typeface of the site has: ${shownLetters(lacking)}\nThey are set in a typeface of this machine. Name one that has them in theme.yaml (docs/theming.md), so that they look alike wherever the site is built.`,
    );
    return true;
  }
}

/** The families of each role, and behind them those of the others, which may have a letter that these lack. */
function familiesOf({ families }: PrintFaces): Record<TypefaceRole, string[]> {
  const named = (role: TypefaceRole) => families[role].map(({ family }) => family);
  const all = TYPEFACE_ROLES.flatMap(named);
  return Object.fromEntries(
    TYPEFACE_ROLES.map((role) => [role, [...new Set([...named(role), ...all])]]),
  ) as Record<TypefaceRole, string[]>;
}

const COMPILER = "@myriaddreamin/typst-ts-node-compiler";

const TEMPLATES = ["src", "exports", "pdf", "templates"] as const;
