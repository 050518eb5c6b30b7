import { ID_PATTERN, faultOfPathId, toId } from "../../model/ids.ts";
import type { TextSettings } from "../../model/site.ts";
import type { Problems } from "../../problems/collector.ts";
import { nearest } from "../../problems/nearest.ts";
import type { SourceFile } from "./folder.ts";

/** What a content file is. */
export interface Slot {
  folder: "publications" | "pages" | "datasets" | "topics" | "glossary";
  id: string;
  kind?: string;
}

/** Folders whose texts may have a folder of their own, with their pictures beside them. */
const IN_FOLDERS: readonly string[] = ["publications", "pages"];

/** Files that are no thing with an address: the settings, words of the interface, and the lists of addresses. */
const APART = ["site.yaml", "theme.yaml", "words.yaml", "redirects.yaml", "addresses.txt"];

/**
 * Which thing a file is, by its folder. A file that belongs nowhere is a problem: nothing is dropped silently. `paths`
 * are those of all content files, so that no name is proposed that another file has.
 */
export function slotOf(
  file: SourceFile,
  site: TextSettings,
  problems: Problems,
  paths: ReadonlySet<string> = new Set(),
): Slot | undefined {
  if (APART.includes(file.path)) return undefined;
  const [, folder, inner, name, extension] =
    /^(?:([^/]+)\/)(?:([^/]+)\/)?([^/]+)\.(mdx|yaml|csv)$/.exec(file.path) ?? [];
  const place = { file: file.shown, line: 1, column: 1 };
  const kind = site.topicKinds.find((candidate) => candidate.plural === inner);
  const isFolder = IN_FOLDERS.includes(folder!) && inner !== undefined && name === "index";
  const fits =
    (IN_FOLDERS.includes(folder!) && extension === "mdx" && (!inner || isFolder)) ||
    (folder === "datasets" && (extension === "yaml" || extension === "csv") && !inner) ||
    (folder === "glossary" && extension === "mdx" && !inner) ||
    (folder === "topics" && extension === "mdx" && kind);
  if (!fits) {
    problems.add("file-unexpected", place, ...explainMisplaced(file.path, site));
    return undefined;
  }
  const id = isFolder ? inner! : name!;
  const fault = faultOfName(id, isFolder ? undefined : extension!, file.path, paths);
  if (fault) {
    problems.add("file-name", place, ...fault);
    return undefined;
  }
  return { folder: folder as Slot["folder"], id, ...(kind ? { kind: kind.id } : {}) };
}

/** Why a name cannot be an address; that of a folder has no extension. */
function faultOfName(
  id: string,
  extension: string | undefined,
  path: string,
  paths: ReadonlySet<string>,
): [message: string, hint: string] | undefined {
  if (!ID_PATTERN.test(id))
    return [
      `"${id}" cannot be an address.`,
      extension ? renameTo(`${toId(id)}.${extension}`, path, paths) : `Rename the folder to ${toId(id)}.`,
    ];
  const [message, mend] = faultOfPathId(id)?.split(": ") ?? [];
  if (message === undefined) return undefined;
  return [
    `${message.charAt(0).toUpperCase()}${message.slice(1)}.`,
    `Rename the ${extension ? "file" : "folder"}: ${mend ?? ""}.`,
  ];
}

function renameTo(name: string, from: string, paths: ReadonlySet<string>): string {
  return paths.has(from.replace(/[^/]+$/, name))
    ? `Choose another name: ${name} is there already.`
    : `Rename the file to ${name}.`;
}

const HOMES: Record<string, { folder: string; extension: string }> = {
  publications: { folder: "publications/", extension: "mdx" },
  pages: { folder: "pages/", extension: "mdx" },
  datasets: { folder: "datasets/", extension: "yaml" },
  glossary: { folder: "glossary/", extension: "mdx" },
};

/** Says of a file that the site cannot place where it belongs, or under which name. */
function explainMisplaced(path: string, site: TextSettings): [message: string, hint: string] {
  const parts = path.split("/");
  const name = parts.at(-1)!;
  const [stem, extension = ""] = name.split(/\.(?=[^.]*$)/) as [string, string?];
  const folder = parts.length > 1 ? parts[0]! : "";
  if (folder === "topics" || nearest(folder, [...Object.keys(HOMES), "topics"])[0] === "topics") {
    const kinds = site.topicKinds.map((kind) => kind.plural);
    const close = parts.length > 2 ? nearest(parts[1]!, kinds)[0] : undefined;
    const homes = (close ? [close] : kinds).map((kind) => `topics/${kind}/`).join(" or ");
    return ["No kind of topic has this folder.", `Move it to ${homes}, or declare the kind in site.yaml.`];
  }
  const home = HOMES[folder] ?? HOMES[nearest(folder, Object.keys(HOMES))[0] ?? ""];
  if (!home)
    return [
      "The site does not know what this file is.",
      "Publications (.mdx) stand in publications/, other pages (.mdx) in pages/, tables (.yaml, and .csv beside it) in datasets/, definitions (.mdx) in glossary/.",
    ];
  const meant = { yml: "yaml", md: "mdx" }[extension];
  if ((meant ?? extension) !== home.extension && !(home.folder === "datasets/" && extension === "csv"))
    return [
      `Files in ${home.folder} end in .${home.extension}.`,
      "Move it to where it belongs, or remove it.",
    ];
  const right = `${home.folder}${stem}.${extension === "csv" ? "csv" : home.extension}`;
  if (meant) return [`The site reads no .${extension} files.`, `Rename it to ${right}.`];
  return ["The site does not look for a file here.", `Move it to ${right}.`];
}

const IS_BESIDE_TEXT = /^(?:publications|pages)\/[^/]+\/[^/]+$/;
const PICTURE = /\.(png|jpe?g|webp|avif|svg|gif|mp4|webm|vtt)$/i;
/** Videos that browsers do not play. */
const OTHER_VIDEO = /\.(mov|m4v|avi|mkv|wmv|mpe?g|ogv|flv|3gp)$/i;

/** Pictures and captions that browsers do not show. */
const OTHER_PICTURE = /\.(heic|heif|tiff?|bmp|psd|jxl|jp2|raw|dng|cr2|nef|eps|ai|emf|wmf)$/i;
const TYPEFACE = /\.(woff2?|ttf|otf|ttc|eot)$/i;
/** Tables from which a dataset can be made. */
const OTHER_TABLE = /\.(xlsx|xlsm|tsv|tab)$/i;
const OTHER_CAPTIONS = /\.(srt|sbv|sub|ass|ssa|ttml|dfxp|scc)$/i;

/** How a file in another notation takes the place of this, and what the text then writes. */
function putInPlace(how: string, path: string, extension: string, attribute: string): string {
  const name = path
    .split("/")
    .at(-1)!
    .replace(/[^.]*$/, extension);
  const where = IS_BESIDE_TEXT.test(path)
    ? "here in its place"
    : "beside the text that shows it, in publications/<id>/";
  return `${how}, put ${name} ${where}, and write ${attribute}="${name}" in the text.`;
}

/** The pictures and recordings among the other files; what is neither text nor one of these, or stands elsewhere, is a problem. */
export function placePictures(
  others: readonly string[],
  shownAs: string,
  site: TextSettings,
  problems: Problems,
): string[] {
  return others.filter((path, index) => {
    const isPicture = PICTURE.test(path);
    const twin = others.slice(0, index).find((other) => isPicture && foldName(other) === foldName(path));
    if (twin !== undefined)
      problems.add(
        "file-name",
        { file: `${shownAs}/${path}`, line: 1, column: 1 },
        `This name and ${twin.split("/").at(-1)} differ in capitals or accents alone.`,
        "Rename one of the two: on Windows and on a Mac they are one file.",
      );
    if (isPicture && IS_BESIDE_TEXT.test(path)) return true;
    const place = { file: `${shownAs}/${path}`, line: 1, column: 1 };
    problems.add("file-unexpected", place, ...explainOther(path, isPicture, site));
    return false;
  });
}

/** A name as disks compare it that keep no capitals apart and compose accents. */
function foldName(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function explainOther(path: string, isPicture: boolean, site: TextSettings): [message: string, hint: string] {
  const what = /\.(mp4|webm)$/i.test(path) ? "video" : /\.vtt$/i.test(path) ? "file of captions" : "picture";
  if (isPicture)
    return [
      `A ${what} stands beside the text that shows it.`,
      `Make a folder publications/<id>/, with the text as index.mdx and the ${what} beside it.${
        what === "picture" ? " A logo or an icon is named in theme.yaml." : ""
      }`,
    ];
  const lower = path.replace(/[^/]+$/, (name) => name.toLowerCase());
  if (/\.(mdx|yaml|md|yml|csv)$/i.test(path) && lower !== path && !/\.(mdx|yaml|md|yml|csv)$/.test(path))
    return ["The ending of this name is in capitals.", `Rename it to ${lower}.`];
  const settings = /^(site|theme|words|redirects)\.yml$/.exec(path)?.[1];
  if (settings) return ["The site reads no .yml files.", `Rename it to ${settings}.yaml.`];
  if (/\.(yml|md)$/.test(path)) return explainMisplaced(path, site);
  if (OTHER_VIDEO.test(path))
    return ["Not every browser plays such a video.", putInPlace("Export it as MP4", path, "mp4", "src")];
  if (OTHER_CAPTIONS.test(path))
    return [
      "Browsers read captions as WebVTT alone.",
      putInPlace("Export them as WebVTT", path, "vtt", "captions"),
    ];
  if (TYPEFACE.test(path))
    return [
      "No typeface of theme.yaml is in this file.",
      `Name it there (typefaces: { text: { file: ${path} } }), or remove it.`,
    ];
  if (OTHER_TABLE.test(path))
    return [
      "A table stands in datasets/ as .yaml, with its numbers there or in a .csv beside it.",
      `Move the file out of the content, and run: npm run new -- dataset "Its title" --from ${path.split("/").at(-1)}`,
    ];
  if (OTHER_PICTURE.test(path))
    return ["Not every browser shows such a picture.", putInPlace("Save it as PNG", path, "png", "src")];
  return [
    "The site does not know what this file is.",
    IS_BESIDE_TEXT.test(path)
      ? "Remove it, or put a picture in its place and name that in the text: content is .mdx, .yaml and pictures."
      : "Remove it: content is .mdx, .yaml and pictures.",
  ];
}
