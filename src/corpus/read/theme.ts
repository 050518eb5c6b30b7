import { type LogoSettings, type ThemeSettings, themeSchema } from "../../model/theme.ts";
import { Problems } from "../../problems/collector.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { parseYaml } from "../parse/yaml/parse.ts";
import { validate } from "../parse/yaml/validate.ts";
import type { PlaceOf, Theme } from "../types.ts";
import type { ReadEffects, SourceFile } from "./folder.ts";
import { type KeptTypefaces, readTypefaces } from "./typefaces.ts";
import { type KeptPictures, type PlacedPicture, readPictures } from "./pictures.ts";

const FILE = "theme.yaml";
/** A header shows a logo no larger than this on the sharpest of screens. */
const MAX_LOGO_SIDE = 2000;
const LOGO_KINDS = ["SVG", "PNG", "WebP"];

/** What theme.yaml says, parsed once, and with it what was told of it. */
export interface ReadTheme {
  text: string | undefined;
  settings: ThemeSettings;
  placeOf: PlaceOf | undefined;
  problems: readonly Problem[];
  /** Paths that it names, whether the rest of it can be used or not: what they name is no stray. */
  names: ReadonlySet<string>;
}

/** Reads theme.yaml where there is one; a site without has the neutral look. One that cannot be used is told, and not used. */
export function readThemeSettings(files: readonly SourceFile[], before: ReadTheme | undefined): ReadTheme {
  const file = files.find(({ path }) => path === FILE);
  if (before && before.text === file?.text) return before;
  const nothing = { settings: NEUTRAL, placeOf: undefined, names: new Set<string>() };
  if (!file) return { ...nothing, text: undefined, problems: [] };
  const problems = new Problems();
  const yaml = parseYaml(file.text, file.shown, problems);
  // A file of remarks alone says as much as none.
  const settings = yaml && (yaml.data === null ? NEUTRAL : validate(themeSchema, yaml, problems));
  return {
    text: file.text,
    settings: settings ?? NEUTRAL,
    placeOf: settings && yaml.placeOf,
    problems: problems.all,
    names: namesIn(yaml?.data),
  };
}

const NEUTRAL: ThemeSettings = { scheme: "auto" };

/** Every text of a theme that could be a path. */
function namesIn(data: unknown): Set<string> {
  if (typeof data === "string") return new Set([pathOf(data)]);
  if (typeof data !== "object" || data === null) return new Set();
  return new Set(Object.values(data).flatMap((value) => [...namesIn(value)]));
}

/** Those of the other files that the theme names, or means where it names none: what is wrong with the name is told there. */
export function filesOfTheme({ names }: ReadTheme, others: readonly string[]): Set<string> {
  const meant = [...names].flatMap((name) =>
    others.includes(name) ? name : /\.\w+$/.test(name) ? (closest(name, others) ?? []) : [],
  );
  return new Set(meant);
}

function closest(path: string, others: readonly string[]): string | undefined {
  const apart = others.filter((other) => !/^(?:publications|pages)\//.test(other));
  const name = path.split("/").at(-1)!;
  return nearest(path, apart)[0] ?? apart.find((other) => other.split("/").at(-1) === name);
}

/** A path as the folder lists it: `./theme/logo.svg` → `theme/logo.svg`. */
function pathOf(written: string): string {
  return written.trim().replace(/^\.\//, "");
}

/** Looks at the files that a theme names: the logo for each scheme, and the icon. */
export async function readThemeFiles(
  { settings, placeOf }: ReadTheme,
  others: readonly string[],
  from: { dir: string; shownAs: string; cwd: string; effects?: ReadEffects | undefined },
  problems: Problems,
  kept: KeptPictures,
  keptTypefaces: KeptTypefaces,
): Promise<Theme> {
  const { icon } = settings;
  const logo: LogoSettings | undefined = settings.logo;
  const theme: Theme = { settings, ...(placeOf ? { placeOf } : {}) };
  if (!placeOf) return theme;
  if (settings.typefaces) {
    const sources = {
      ...from,
      others,
      closest: (path: string) => closest(path, others),
      kept: keptTypefaces,
    };
    theme.typefaces = await readTypefaces(settings.typefaces, placeOf, sources, problems);
  }
  const wanted: Wanted[] = [
    ...(logo ? [{ as: "logo" as const, path: ["logo", "file"], file: logo.file, kinds: LOGO_KINDS }] : []),
    ...(logo?.dark
      ? [{ as: "darkLogo" as const, path: ["logo", "dark"], file: logo.dark, kinds: LOGO_KINDS }]
      : []),
    ...(icon ? [{ as: "icon" as const, path: ["icon"], file: icon, kinds: ["SVG"] }] : []),
  ];
  const sound = wanted.filter((one) => {
    const fault = faultOfName(one, others);
    if (fault) problems.add("theme-file", placeOf(one.path), ...fault);
    return !fault;
  });
  const found = new Problems();
  const paths = [...new Set(sound.map(({ file }) => pathOf(file)))];
  const { pictures, drawings } = await readPictures(paths, from, found, kept);
  for (const problem of found.all)
    problems.all.push({
      ...problem,
      hint: problem.hint.replace(/write src="([^"]+)"/, "write $1 in theme.yaml"),
    });
  for (const { as, path, file } of sound) {
    const placed = pictures.get(pathOf(file).normalize("NFC"));
    if (!placed?.picture) continue;
    const fault = faultOfShape(as, placed);
    if (fault) problems.add("theme-file", placeOf(path), ...fault);
    else theme[as] = placed;
  }
  return drawings.size > 0 ? { ...theme, drawings } : theme;
}

interface Wanted {
  as: "logo" | "darkLogo" | "icon";
  path: string[];
  file: string;
  kinds: readonly string[];
}

type Told = [message: string, hint: string];

function faultOfName({ file, kinds, as }: Wanted, others: readonly string[]): Told | undefined {
  const path = pathOf(file);
  const what = as === "icon" ? "an icon" : "a logo";
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  const endings = kinds.map((kind) => kind.toLowerCase());
  if (/^[a-z]+:\/\//i.test(path))
    return [
      `"${file}" is an address on the web, and ${what} is a file of the site.`,
      "Save the file into the content folder, and write its name here.",
    ];
  if (!others.includes(path)) {
    const close = closest(path, others);
    return [
      `There is no file "${path}" in the content folder.`,
      close ? `Write "${close}".` : "Put the file there, or write the path of the one that is there.",
    ];
  }
  if (!endings.includes(ending))
    return [
      `"${path}" cannot be ${what}.`,
      as === "icon"
        ? "Save it as a square SVG, and write its name here."
        : "Save it as SVG, or as PNG or WebP with a see-through ground, and write its name here.",
    ];
  return undefined;
}

function faultOfShape(as: Wanted["as"], { picture, path }: PlacedPicture): Told | undefined {
  const { kind, width, height } = picture!;
  if (kind !== "SVG" && Math.max(width, height) > MAX_LOGO_SIDE)
    return [
      `The logo "${path}" has more than ${MAX_LOGO_SIDE.toLocaleString("en-US")} pixels on a side: every page would carry it.`,
      "Save it 800 pixels wide, or as SVG.",
    ];
  if (as === "icon" && Math.max(width, height) > Math.min(width, height) * 1.1)
    return [
      `The icon "${path}" is ${width} wide and ${height} high: browsers show it in a square.`,
      "Save it with a square drawing area.",
    ];
  return undefined;
}
