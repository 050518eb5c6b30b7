import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { KeptWork } from "../kept/kept-work.ts";
import { versionsOf } from "../kept/versions-of.ts";
import { TYPEFACE_ROLES, type TypefaceRole } from "../model/theme.ts";
import type { FaceFile } from "./face-file.ts";
import { nameFace } from "./name-face.ts";
import type { TypefaceFile } from "./typeface.ts";
import { type CutFace, withCutter } from "./with-cutter.ts";

/** The typefaces of printed pages: files that are cut for one weight each, as print takes no other. */
export interface PrintFaces {
  /** The families of each role with the letters that they have, in the order in which a letter is looked up in them. */
  families: Record<TypefaceRole, PrintFamily[]>;
  /** Files in the container of TrueType; each says its family, weight and style as the families here are called. */
  files: Uint8Array[];
}

export interface PrintFamily {
  family: string;
  letters: ReadonlySet<number>;
}

/** The looks in which print sets a role: weights, where a face has an axis of them, and whether it has italics. */
const LOOKS: Record<TypefaceRole, { weights: readonly number[]; italic: boolean; opsz: number }> = {
  titles: { weights: [], italic: false, opsz: 40 },
  text: { weights: [650], italic: true, opsz: 11 },
  labels: { weights: [500, 600], italic: false, opsz: 9 },
};

/** How heavy titles are set, whatever their face is cut for: print asks for this weight and takes the nearest. */
export const TITLE_WEIGHT = 500;

/**
 * Cuts the faces of each role that have letters in use: those that a theme names before the default ones, which have the
 * letters that the others lack. Files are read at once: a turn of the loop for each would last as long as a page that is made meanwhile.
 */
export function printFaces(
  typefaces: Themed,
  letters: ReadonlySet<number>,
  kept: KeptWork,
): Promise<PrintFaces> {
  return withCutter((cutFace) => cutFaces(typefaces, letters, { kept, cutFace }));
}

/** The typefaces that a theme names. */
type Themed = Partial<Record<TypefaceRole, { family: string; faces: readonly FaceFile[] }>>;

interface Cutting {
  kept: KeptWork;
  cutFace: CutFace;
}

async function cutFaces(
  typefaces: Themed,
  letters: ReadonlySet<number>,
  cutting: Cutting,
): Promise<PrintFaces> {
  const files: Uint8Array[] = [];
  const families: Record<TypefaceRole, PrintFamily[]> = { titles: [], text: [], labels: [] };
  for (const role of TYPEFACE_ROLES) {
    const own = typefaces[role];
    const groups = await groupsOf(role, own?.faces ?? [], letters, cutting.kept);
    // Charts name their typeface, as their files do on the site.
    const first = role === "labels" ? (own?.family ?? DEFAULT_LABELS) : `${NAMES[role]} 1`;
    for (const [index, group] of groups.entries()) {
      const family = index === 0 ? first : `${NAMES[role]} ${index + 1}`;
      families[role].push({ family, letters: group.letters });
      for (const face of group.faces) {
        const whole = readFileSync(face.path);
        for (const weight of weightsOf(role, face))
          files.push(await cut(whole, face, role, { family, weight }, cutting));
      }
    }
  }
  return { families, files };
}

const NAMES: Record<TypefaceRole, string> = { titles: "Titles", text: "Text", labels: "Labels" };

/** Faces of the same letters, in several looks. */
interface Group {
  letters: ReadonlySet<number>;
  faces: FaceFile[];
}

/** The faces that are needed for the letters in use, each with the others that have the same letters. */
async function groupsOf(
  role: TypefaceRole,
  own: readonly FaceFile[],
  letters: ReadonlySet<number>,
  kept: KeptWork,
): Promise<Group[]> {
  const groups: Group[] = [];
  const add = (face: FaceFile) => {
    const { characters } = face.facts;
    const same = groups.find(
      (group) => areAlike(group.letters, characters) && !group.faces.some((one) => looksLike(one, face)),
    );
    if (same) return same.faces.push(face);
    const isNeeded = [...characters].some(
      (letter) => letters.has(letter) && !groups.some((group) => group.letters.has(letter)),
    );
    return isNeeded && groups.push({ letters: characters, faces: [face] });
  };
  own.forEach(add);
  for (const { name, style } of DEFAULTS[role]) {
    const isWhole = [...letters].every((letter) => groups.some((group) => group.letters.has(letter)));
    if (isWhole && style === "normal") break;
    add(await defaultFace(name, style, kept));
  }
  return groups;
}

/** Whether two files are the same look of a typeface, so that one of a family would hide the other. */
function looksLike(one: FaceFile, other: FaceFile): boolean {
  return one.style === other.style && one.weights.join() === other.weights.join();
}

/** Whether two files have the letters of the same script: the looks of a typeface differ in a few. */
function areAlike(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const both = one.intersection(other).size;
  return both > 0.7 * Math.min(one.size, other.size) && both > 0.5 * Math.max(one.size, other.size);
}

/** Of a face with an axis of weight, the weights in which print needs it; of another, its own. */
function weightsOf(role: TypefaceRole, { facts, wght, weights, style }: FaceFile): number[] {
  const normal = typeof wght === "number" ? wght : role === "titles" ? TITLE_WEIGHT : 400;
  const axis = facts.axes["wght"];
  if (!axis) {
    const [from, to] = weights;
    return [from <= normal && normal <= to ? normal : Math.round((from + to) / 2)];
  }
  const all = style === "italic" && !LOOKS[role].italic ? [] : [normal, ...LOOKS[role].weights];
  return [...new Set(all.map((one) => Math.min(Math.max(one, axis.min), axis.max)))];
}

async function cut(
  bytes: Uint8Array,
  { facts, style }: FaceFile,
  role: TypefaceRole,
  { family, weight }: { family: string; weight: number },
  { kept, cutFace }: Cutting,
): Promise<Uint8Array> {
  const variationAxes = Object.fromEntries([
    ...(facts.axes["wght"] ? [["wght", weight] as const] : []),
    ...(facts.axes["opsz"]
      ? [
          [
            "opsz",
            Math.min(Math.max(LOOKS[role].opsz, facts.axes["opsz"].min), facts.axes["opsz"].max),
          ] as const,
        ]
      : []),
  ]);
  const options = { targetFormat: "truetype", variationAxes, keepAllGlyphs: true, noHinting: true } as const;
  const by = versionsOf(import.meta.url, "subset-font", "harfbuzzjs", "fontverter");
  const name = { family, weight, isItalic: style === "italic" };
  return kept.get({ kind: "print-face", by, settings: { options, name }, of: [bytes] }, async () =>
    nameFace(await cutFace(bytes, "", options), name),
  );
}

const DEFAULT_LABELS = "Instrument Sans";

/** The files of the default typefaces, with letters of all Latin languages: the site's own are cut for fewer. */
const DEFAULTS: Record<TypefaceRole, { name: string; style: "normal" | "italic" }[]> = {
  titles: namesOf("newsreader", ["latin", "latin-ext", "vietnamese"], "opsz", ["normal"]),
  text: namesOf("newsreader", ["latin", "latin-ext", "vietnamese"], "opsz", ["normal", "italic"]),
  labels: namesOf("instrument-sans", ["latin", "latin-ext"], "wght", ["normal"]),
};

function namesOf(
  family: string,
  subsets: readonly string[],
  axis: string,
  styles: readonly ("normal" | "italic")[],
): { name: string; style: "normal" | "italic" }[] {
  return subsets.flatMap((subset) =>
    styles.map((style) => ({
      name: `@fontsource-variable/${family}/files/${family}-${subset}-${axis}-${style}.woff2`,
      style,
    })),
  );
}

async function defaultFace(name: string, style: "normal" | "italic", kept: KeptWork): Promise<FaceFile> {
  const path = fileURLToPath(import.meta.resolve(name));
  const facts = await factsOf(readFileSync(path), kept);
  return { style, weights: [200, 800], path, facts };
}

/** What a file of a typeface says of itself: to unpack it takes longer than all else before a PDF is begun. */
async function factsOf(bytes: Uint8Array, kept: KeptWork): Promise<TypefaceFile> {
  const here = import.meta.url;
  const by = { ...versionsOf(here, "fontkitten"), ...versionsOf(here, "@capsizecss/unpack") };
  const packed = await kept.get({ kind: "typeface-facts", by, isOurs: true, of: [bytes] }, async () => {
    const { readTypeface } = await import("./typeface.ts");
    const { characters, ...facts } = (await readTypeface(bytes))!;
    return Buffer.from(JSON.stringify({ ...facts, characters: [...characters] }));
  });
  const { characters, ...facts } = JSON.parse(Buffer.from(packed).toString()) as Omit<
    TypefaceFile,
    "characters"
  > & { characters: number[] };
  return { ...facts, characters: new Set(characters) };
}
