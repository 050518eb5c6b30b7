import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { TYPEFACE_ROLES, type ThemeSettings, type TypefaceRole } from "../../model/theme.ts";
import type { Problems } from "../../problems/collector.ts";
import type { TypefaceFile } from "../../theme/typeface.ts";
import type { Face, PlaceOf, Typeface } from "../types.ts";
import { type ReadEffects, disk } from "./folder.ts";

/** What is known of the files of typefaces, by path: reading one takes as long as reading ten texts. */
export type KeptTypefaces = Map<string, TypefaceFile>;

/** Where typefaces are looked for: the content folder, and packages from there, from the site and from the engine. */
export interface TypefaceSources {
  dir: string;
  cwd: string;
  others: readonly string[];
  /** The file of the folder that is named most like one that is missing. */
  closest(path: string): string | undefined;
  effects?: ReadEffects | undefined;
  kept: KeptTypefaces;
}

type Settings = NonNullable<NonNullable<ThemeSettings["typefaces"]>[TypefaceRole]>;
type Told = [message: string, hint: string];

/** What cannot be used of a typeface, and of which of its fields. */
class Unusable extends Error {
  readonly field: string;
  readonly told: Told;
  constructor(field: string, ...told: Told) {
    super(told[0]);
    this.field = field;
    this.told = told;
  }
}

/** Reads the typefaces that a theme names, for each role. What cannot be used is told, and the role has the default. */
export async function readTypefaces(
  typefaces: NonNullable<ThemeSettings["typefaces"]>,
  placeOf: PlaceOf,
  sources: TypefaceSources,
  problems: Problems,
): Promise<Partial<Record<TypefaceRole, Typeface>>> {
  const read: Partial<Record<TypefaceRole, Typeface>> = {};
  for (const role of TYPEFACE_ROLES) {
    const settings = typefaces[role];
    if (!settings) continue;
    try {
      read[role] = settings.package
        ? await readPackage(role, settings.package, settings, sources)
        : await readOwnFiles(role, settings, sources);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      problems.add("theme-file", placeOf(["typefaces", role, error.field]), ...error.told);
    }
  }
  return read;
}

/** How heavy a role is set where its theme does not say. */
const WEIGHTS: Record<TypefaceRole, { normal: number; bold?: number }> = {
  titles: { normal: 500 },
  text: { normal: 400 },
  labels: { normal: 400, bold: 600 },
};

/** The one weight of a face holds for all, so that nothing is drawn bolder than it is. */
const ANY_WEIGHT: Face["weights"] = [100, 900];

interface Metadata {
  id: string;
  family: string;
  category?: string;
  subsets: string[];
  /** The one that most texts are in. */
  defSubset?: string;
  weights: number[];
  styles: string[];
  variable?: false | Record<string, { min: string; max: string }>;
  license?: { type?: string };
}

async function readPackage(
  role: TypefaceRole,
  name: string,
  { weight, like }: Settings,
  sources: TypefaceSources,
): Promise<Typeface> {
  const folder = folderOf(name, [sources.dir, sources.cwd, import.meta.dirname]);
  if (!folder) {
    const full = name.startsWith("@") ? name : `@fontsource/${name.toLowerCase().replaceAll(" ", "-")}`;
    throw new Unusable(
      "package",
      `The package ${name} is not installed.`,
      full === name ? `Run: npm install ${name}` : `Write "${full}", and run: npm install ${full}`,
    );
  }
  const metadata = await readMetadata(folder);
  if (!metadata)
    throw new Unusable(
      "package",
      `The package ${name} is no typeface of Fontsource.`,
      "Name one that begins with @fontsource/ or @fontsource-variable/: fontsource.org lists them.",
    );
  const isVariable = name.startsWith("@fontsource-variable/");
  const axis = metadata.variable ? metadata.variable["wght"] : undefined;
  if (weight !== undefined)
    holdWeight(
      weight,
      isVariable ? axis && [Number(axis.min), Number(axis.max)] : metadata.weights,
      isVariable,
    );
  const faces = await facesOfPackage(role, { folder, metadata, isVariable, axis, weight }, sources);
  if (faces.length === 0)
    throw new Unusable(
      "package",
      `The package ${name} holds no file that can be used.`,
      `Run: npm install ${name}`,
    );
  const licence = join(folder, "LICENSE");
  return {
    family: metadata.family,
    like: like ?? (metadata.category === "serif" ? "serif" : "sans-serif"),
    faces,
    licence: {
      name: metadata.license?.type ?? "",
      text: existsSync(licence)
        ? await readFile(licence, "utf8")
        : "The package holds no text of its licence.",
    },
  };
}

/** The files of a package that a role needs, those of most texts first: the others hold some of their signs too. */
async function facesOfPackage(
  role: TypefaceRole,
  from: {
    folder: string;
    metadata: Metadata;
    isVariable: boolean;
    axis: { min: string; max: string } | undefined;
    weight: number | undefined;
  },
  sources: TypefaceSources,
): Promise<Face[]> {
  const { folder, metadata, isVariable, axis, weight } = from;
  const { normal, bold } = { ...WEIGHTS[role], ...(weight === undefined ? {} : { normal: weight }) };
  const styles =
    role === "text" && metadata.styles.includes("italic")
      ? (["normal", "italic"] as const)
      : (["normal"] as const);
  const faces: Face[] = [];
  const { defSubset: main, subsets } = metadata;
  const ordered = subsets.toSorted((a, b) => Number(b === main) - Number(a === main));
  for (const subset of ordered)
    for (const style of styles) {
      const file = (middle: string) =>
        join(folder, "files", `${metadata.id}-${subset}-${middle}-${style}.woff2`);
      const wanted: [path: string, weights: Face["weights"], wght: Face["wght"]][] = isVariable
        ? [[file("wght"), ...variableWeights(normal, bold, axis && [Number(axis.min), Number(axis.max)])]]
        : staticWeights(normal, bold, metadata.weights).map(([own, weights]) => [
            file(String(own)),
            weights,
            undefined,
          ]);
      for (const [path, weights, wght] of wanted) {
        if (!existsSync(path)) continue;
        const facts = await factsOf(path, () => readFile(path), sources);
        if (facts) faces.push({ style, weights, ...(wght === undefined ? {} : { wght }), path, facts });
      }
    }
  return faces;
}

async function readMetadata(folder: string): Promise<Metadata | undefined> {
  try {
    const read = JSON.parse(await readFile(join(folder, "metadata.json"), "utf8")) as Metadata;
    return Array.isArray(read.subsets) && Array.isArray(read.weights) ? read : undefined;
  } catch {
    return undefined;
  }
}

function holdWeight(weight: number, known: readonly number[] | undefined, isRange: boolean): void {
  if (!known || known.length === 0) return;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const isThere = isRange ? weight >= least && weight <= most : known.includes(weight);
  if (isThere) return;
  const nearest = known.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0]!;
  throw new Unusable(
    "weight",
    `The typeface has no weight ${weight}: it has ${isRange ? `${least} to ${most}` : known.join(", ")}.`,
    `Write ${nearest}.`,
  );
}

/** Cut for one weight, or for the span that labels use, as far as the typeface reaches. */
function variableWeights(
  normal: number,
  bold: number | undefined,
  range: readonly [number, number] | undefined,
): [Face["weights"], Face["wght"]] {
  const within = (weight: number) => (range ? Math.min(range[1], Math.max(range[0], weight)) : weight);
  if (bold === undefined) return [ANY_WEIGHT, range && within(normal)];
  const [from, to] = [within(normal), within(Math.max(normal, bold))];
  return [[from, to], range && (from === to ? from : { min: from, max: to })];
}

function staticWeights(
  normal: number,
  bold: number | undefined,
  known: readonly number[],
): [own: number, weights: Face["weights"]][] {
  const near = (weight: number) =>
    known.toSorted((a, b) => Math.abs(a - weight) - Math.abs(b - weight) || b - a)[0]!;
  const first = near(normal);
  const second = bold === undefined ? first : near(bold);
  return first === second
    ? [[first, ANY_WEIGHT]]
    : [
        [first, [100, 499]],
        [second, [500, 900]],
      ];
}

async function readOwnFiles(
  role: TypefaceRole,
  settings: Settings,
  sources: TypefaceSources,
): Promise<Typeface> {
  const { normal, bold } = {
    ...WEIGHTS[role],
    ...(settings.weight === undefined ? {} : { normal: settings.weight }),
  };
  const faces: Face[] = [];
  for (const field of ["file", "italic", "bold"] as const) {
    const named = settings[field];
    if (named === undefined) continue;
    const path = named.trim().replace(/^\.\//, "");
    holdName(field, path, sources);
    const { effects = disk } = sources;
    const full = join(sources.dir, path);
    const facts = await factsOf(path, () => effects.read(full), sources);
    if (!facts)
      throw new Unusable(
        field,
        `"${path}" is no typeface that can be read: it is damaged, holds several, or is another kind of file.`,
        "Take it again from where it came from, as .woff2, .ttf or .otf. A file that was only renamed stays what it was.",
      );
    const axis = facts.axes["wght"];
    const range = axis && ([axis.min, axis.max] as const);
    if (field === "file" && settings.weight !== undefined && range) holdWeight(settings.weight, range, true);
    const hasBold = settings.bold !== undefined;
    const [weights, wght] = variableWeights(
      normal,
      field === "file" && !hasBold && range ? bold : undefined,
      range,
    );
    const own: Face["weights"] = field === "bold" ? [500, 900] : hasBold ? [100, 499] : weights;
    faces.push({
      style: field === "italic" ? "italic" : "normal",
      weights: own,
      ...(wght === undefined ? {} : { wght: field === "bold" ? Math.min(range![1], 700) : wght }),
      path: full,
      facts,
    });
  }
  const [{ facts }] = faces as [Face];
  return {
    family: facts.family,
    like:
      settings.like ??
      (role === "labels" || /sans|grotes|gothic/i.test(facts.family) ? "sans-serif" : "serif"),
    faces,
    licence: { name: "", text: facts.copyright ?? "The file says nothing of its licence." },
  };
}

function holdName(field: string, path: string, { others, closest }: TypefaceSources): void {
  if (!others.includes(path)) {
    const close = closest(path);
    throw new Unusable(
      field,
      `There is no file "${path}" in the content folder.`,
      close ? `Write "${close}".` : "Put the file there, or write the path of the one that is there.",
    );
  }
  if (!/\.(woff2?|ttf|otf)$/i.test(path))
    throw new Unusable(
      field,
      `"${path}" is no file of a typeface.`,
      "Name a file that ends in .woff2, .ttf or .otf.",
    );
}

async function factsOf(
  path: string,
  read: () => Promise<Uint8Array>,
  { kept }: TypefaceSources,
): Promise<TypefaceFile | undefined> {
  const known = kept.get(path);
  if (known) return known;
  // Read where there is a typeface: most sites name none, and its readers are large.
  const { readTypeface } = await import("../../theme/typeface.ts");
  const facts = await read().then(readTypeface, () => undefined);
  if (facts) kept.set(path, facts);
  return facts;
}

/** The folder of a package as Node would find it, from each of the places in turn. */
function folderOf(name: string, starts: readonly string[]): string | undefined {
  // A name that leads out of the folder of packages is none.
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) return undefined;
  for (const start of starts)
    for (let folder = start; ; folder = dirname(folder)) {
      const here = join(folder, "node_modules", name);
      if (existsSync(join(here, "package.json"))) return here;
      if (dirname(folder) === folder) break;
    }
  return undefined;
}
