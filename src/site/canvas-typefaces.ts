import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FontKey, GlobalFonts } from "@napi-rs/canvas";
import type { Typeface } from "../corpus/types.ts";
import type { Project } from "../model/project.ts";

/** What the canvas has been given of a theme: it keeps typefaces for the whole process, until they are taken back. */
let given: FontKey[] = [];

/**
 * Has charts measured and painted in the typefaces that a theme names, or in the default ones, and cards too: the canvas knows them by the names
 * "Labels" and "Titles". Each file of other letters has a name of its own, because the canvas looks on in the next family alone.
 */
export function paintIn(
  { labels, titles }: { labels?: Typeface | undefined; titles?: Typeface | undefined },
  { engine }: Pick<Project, "engine">,
): void {
  for (const key of given) GlobalFonts.remove(key);
  given = [...register("Labels", labels), ...(titles ? register("Titles", titles) : defaultTitles(engine))];
}

function register(name: string, typeface: Typeface | undefined): FontKey[] {
  const upright = typeface?.faces.filter(({ style }) => style === "normal") ?? [];
  const letters = new Map<string, number>();
  return upright.flatMap(({ path, facts }) => {
    const key = [...facts.characters].join();
    const number = letters.get(key) ?? letters.size + 1;
    letters.set(key, number);
    return GlobalFonts.registerFromPath(path, number === 1 ? name : `${name} ${number}`) ?? [];
  });
}

/** The files of the default typeface of titles. Its sheet names the one of most letters last. */
function defaultTitles(engine: string): FontKey[] {
  const folder = join(engine, "src", "theme", "default");
  const sheet = readFileSync(join(folder, "titles.css"), "utf8");
  const files = [...sheet.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, name]) => name!).reverse();
  return files.flatMap(
    (file, index) =>
      GlobalFonts.registerFromPath(join(folder, file), index === 0 ? "Titles" : `Titles ${index + 1}`) ?? [],
  );
}
