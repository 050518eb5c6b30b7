import { type KeptWork, keepNothing } from "../kept/kept-work.ts";
import { versionsOf } from "../kept/versions-of.ts";
import type { TypefaceRole } from "../model/theme.ts";
import { type Like, fallbackFace, stackOf } from "./fallback-face.ts";
import type { FaceFile } from "./face-file.ts";
import { type CutFace, withCutter } from "./with-cutter.ts";

export interface MadeTypeface {
  css: string;
  /** The files that the sheet names, beside it. */
  files: ReadonlyMap<string, Uint8Array>;
}

const ROLES = {
  titles: { family: "Titles", property: "--display" },
  text: { family: "Text", property: "--serif" },
  labels: { family: "Labels", property: "--sans" },
} as const;

/**
 * The sheet of a role's typeface and its files, cut to the letters in use; without `letters` they are whole, as in the live preview,
 * where any letter may be written next. Of files that have the same letters, the first is taken.
 */
export function makeTypeface(
  role: TypefaceRole,
  typeface: Themed,
  read: (path: string) => Promise<Uint8Array>,
  letters: ReadonlySet<number> | undefined,
  kept: KeptWork = keepNothing,
): Promise<MadeTypeface> {
  return withCutter((cutFace) => makeWith(cutFace, { role, typeface, read, letters, kept }));
}

interface Themed {
  faces: readonly FaceFile[];
  like: Like;
}

interface Making {
  role: TypefaceRole;
  typeface: Themed;
  read: (path: string) => Promise<Uint8Array>;
  letters: ReadonlySet<number> | undefined;
  kept: KeptWork;
}

async function makeWith(
  cutFace: CutFace,
  { role, typeface: { faces, like }, read, letters, kept }: Making,
): Promise<MadeTypeface> {
  const { family, property } = ROLES[role];
  const files = new Map<string, Uint8Array>();
  const rules: string[] = [];
  const taken = new Map<string, Set<number>>();
  for (const face of faces) {
    const look = `${face.style} ${face.weights.join(" ")}`;
    const before = taken.get(look) ?? new Set();
    taken.set(look, before);
    const own = [...face.facts.characters].filter((one) => !before.has(one) && (letters?.has(one) ?? true));
    if (own.length === 0) continue;
    for (const one of own) before.add(one);
    const whole = await read(face.path);
    const ending = /\.([a-z0-9]+)$/i.exec(face.path)?.[1]?.toLowerCase() ?? "woff2";
    const name = `${role}-${files.size + 1}.${letters ? "woff2" : ending}`;
    files.set(name, letters ? await cut(whole, own, face, { kept, cutFace }) : whole);
    rules.push(
      `@font-face { font-family: "${family}"; font-style: ${face.style}; font-weight: ${face.weights.join(" ")}; font-display: swap; src: url("./${name}"); unicode-range: ${rangesOf(own)}; }`,
    );
  }
  const main = faces.find(({ facts }) => facts.letterWidth !== undefined) ?? faces[0]!;
  for (const style of new Set(faces.map((face) => face.style))) {
    const like_ = faces.find((face) => face.style === style && face.facts.letterWidth !== undefined) ?? main;
    rules.push(fallbackFace(`${family} fallback`, like, style, like_.facts));
  }
  const stack = `"${family}", "${family} fallback", ${stackOf(like)}`;
  const measure =
    role === "text" ? ` --letters-66: ${Math.round((main.facts.letterWidth ?? 0.42) * 660) / 10};` : "";
  return { css: `${rules.join("\n")}\n:root { ${property}: ${stack};${measure} }`, files };
}

async function cut(
  bytes: Uint8Array,
  letters: readonly number[],
  { wght, facts }: FaceFile,
  { kept, cutFace }: { kept: KeptWork; cutFace: CutFace },
): Promise<Uint8Array> {
  const axes: Record<string, number | { min: number; max: number }> =
    facts.axes["wght"] && wght !== undefined ? { wght } : {};
  const options = { targetFormat: "woff2", variationAxes: axes, noHinting: true } as const;
  const by = versionsOf(import.meta.url, "subset-font", "harfbuzzjs", "fontverter");
  return kept.get({ kind: "typeface", by, settings: { options, letters }, of: [bytes] }, () =>
    cutFace(bytes, String.fromCodePoint(...letters), options),
  );
}

/** `[97, 98, 99, 233]` → `U+61-63, U+E9` */
function rangesOf(letters: readonly number[]): string {
  const ranges: [from: number, to: number][] = [];
  for (const letter of letters.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && letter === last[1] + 1) last[1] = letter;
    else ranges.push([letter, letter]);
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? "" : `-${hex(to)}`}`).join(", ");
}
