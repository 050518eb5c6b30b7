import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Corpus } from "../../corpus/types.ts";
import { type PrintData, type PrintLooks, briefData, printData } from "../../exports/pdf/print-data.ts";
import type { PortableBrief, PortableEdition } from "../../exports/portable-edition.ts";
import type { KeptWork } from "../../kept/kept-work.ts";
import { hasLetters, machineFonts } from "../../kept/machine-fonts.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import type { Project } from "../../model/project.ts";
import { TYPEFACE_ROLES, type TypefaceRole } from "../../model/theme.ts";
import { type PrintFaces, TITLE_WEIGHT, printFaces } from "../../theme/print-faces.ts";
import { resolveColors } from "../../theme/resolve-tokens.ts";
import { AskedThread } from "../../threads/asked-thread.ts";
import { lettersOf } from "../theme-sheet.ts";
import type { PdfParts } from "./compile.ts";
import { compileMended } from "./compile-mended.ts";
import { isSeen, shownLetters } from "./letters.ts";
import { PdfFault } from "./pdf-fault.ts";
import { addressOf, forTypst } from "./pictures-for-typst.ts";
import type { MadePdf, PdfWith } from "./worker.ts";

/** Makes the PDFs of a site's publications. */
export class Printer {
  readonly #project: Pick<Project, "engine" | "work">;
  readonly #corpus: Corpus;
  readonly #kept: KeptWork;
  #faces: Promise<PrintFaces> | undefined;
  #thread: AskedThread<PdfParts, MadePdf> | undefined;
  /** What is to be told of the PDFs that were made, each once. */
  readonly remarks = new Set<string>();

  constructor(project: Pick<Project, "engine" | "work">, corpus: Corpus, kept: KeptWork) {
    this.#project = project;
    this.#corpus = corpus;
    this.#kept = kept;
  }

  /** Cuts the typefaces and begins its thread, while there is nothing else to do. */
  async begin(): Promise<void> {
    const faces = await this.#facesOfSite();
    this.#thread ??= this.#start(faces);
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
    const template = ["look", form]
      .map((name) => readFileSync(join(this.#project.engine, ...TEMPLATES, `${name}.typ`), "utf8"))
      .join("\n");
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
      settings: { faces: sumOfFaces(faces), ...(isOfMachine ? { fonts: machineFonts() } : {}) },
      of: [Buffer.from(template), Buffer.from(text), ...named],
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
    await this.#thread?.close();
    this.#thread = undefined;
  }

  #cutFaces(): Promise<PrintFaces> {
    const { typefaces = {} } = this.#corpus.theme;
    return printFaces(typefaces, lettersOf(this.#corpus), this.#kept);
  }

  async #compile(parts: PdfParts, faces: PrintFaces): Promise<Uint8Array> {
    const made = await (this.#thread ??= this.#start(faces)).ask(parts);
    if ("fault" in made) throw new PdfFault(made.fault);
    return made.pdf;
  }

  #start({ files }: PrintFaces): AskedThread<PdfParts, MadePdf> {
    return new AskedThread(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
      typefaces: files,
      root: join(this.#project.work, "pdf").replaceAll("\\", "/"),
    } satisfies PdfWith);
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

/** A sum over the files of typefaces: half a megabyte, which is the same for all PDFs of a site. */
const sumOfFaces = memoizeByObject((faces: PrintFaces): string => {
  const hash = createHash("sha256");
  for (const file of faces.files) hash.update(`${file.length}\0`).update(file);
  return hash.digest("hex");
});

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
