import { type FontKey, GlobalFonts } from "@napi-rs/canvas";
import type { Typeface } from "../corpus/types.ts";

/** What the canvas has been given for labels: it keeps typefaces for the whole process, until they are taken back. */
let given: FontKey[] = [];

/**
 * Has charts measured and painted in the typeface of labels that a theme names, or in the default one: the canvas knows it
 * by the name that pages call it by. Each file of other letters has a name of its own, because the canvas looks on in the
 * next family alone.
 */
export function measureLabelsIn(typeface: Typeface | undefined): void {
  for (const key of given) GlobalFonts.remove(key);
  const upright = typeface?.faces.filter(({ style }) => style === "normal") ?? [];
  const letters = new Map<string, number>();
  given = upright.flatMap(({ path, facts }) => {
    const key = [...facts.characters].join();
    const number = letters.get(key) ?? letters.size + 1;
    letters.set(key, number);
    return GlobalFonts.registerFromPath(path, number === 1 ? "Labels" : `Labels ${number}`) ?? [];
  });
}
