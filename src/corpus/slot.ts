import { ID_PATTERN, toId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { SourceFile } from "./read.ts";

/** What a content file is. */
export interface Slot {
  folder: "publications" | "datasets" | "topics" | "glossary";
  id: string;
  kind?: string;
}

/** Files that are no thing with an address: the settings, and the lists of addresses. */
const APART = ["site.yaml", "redirects.yaml", "addresses.txt"];

/**
 * Which thing a file is, by its folder. A file that belongs nowhere is a problem: nothing is dropped silently. `paths`
 * are those of all content files, so that no name is proposed that another file has.
 */
export function slotOf(
  file: SourceFile,
  site: Site,
  problems: Problems,
  paths: ReadonlySet<string> = new Set(),
): Slot | undefined {
  if (APART.includes(file.path)) return undefined;
  const [, folder, inner, name, extension] =
    /^(?:([^/]+)\/)(?:([^/]+)\/)?([^/]+)\.(mdx|yaml)$/.exec(file.path) ?? [];
  const place = { file: file.shown, line: 1, column: 1 };
  const kind = site.topicKinds.find((candidate) => candidate.plural === inner);
  const isFolder = folder === "publications" && inner !== undefined && name === "index";
  const fits =
    (folder === "publications" && extension === "mdx" && (!inner || isFolder)) ||
    (folder === "datasets" && extension === "yaml" && !inner) ||
    (folder === "glossary" && extension === "mdx" && !inner) ||
    (folder === "topics" && extension === "mdx" && kind);
  if (!fits) {
    problems.add("file-unexpected", place, ...explainMisplaced(file.path, site));
    return undefined;
  }
  const id = isFolder ? inner! : name!;
  if (!ID_PATTERN.test(id)) {
    problems.add(
      "file-name",
      place,
      `"${id}" cannot be an address.`,
      isFolder ? `Rename the folder to ${toId(id)}.` : renameTo(`${toId(id)}.${extension}`, file.path, paths),
    );
    return undefined;
  }
  return { folder: folder as Slot["folder"], id, ...(kind ? { kind: kind.id } : {}) };
}

function renameTo(name: string, from: string, paths: ReadonlySet<string>): string {
  return paths.has(from.replace(/[^/]+$/, name))
    ? `Choose another name: ${name} is there already.`
    : `Rename the file to ${name}.`;
}

const HOMES: Record<string, { folder: string; extension: string }> = {
  publications: { folder: "publications/", extension: "mdx" },
  datasets: { folder: "datasets/", extension: "yaml" },
  glossary: { folder: "glossary/", extension: "mdx" },
};

/** Says of a file that the site cannot place where it belongs, or under which name. */
function explainMisplaced(path: string, site: Site): [message: string, hint: string] {
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
      "Publications (.mdx) stand in publications/, tables (.yaml) in datasets/, definitions (.mdx) in glossary/.",
    ];
  const meant = { yml: "yaml", md: "mdx" }[extension];
  if ((meant ?? extension) !== home.extension)
    return [
      `Files in ${home.folder} end in .${home.extension}.`,
      "Move it to where it belongs, or remove it.",
    ];
  const right = `${home.folder}${stem}.${home.extension}`;
  if (meant) return [`The site reads no .${extension} files.`, `Rename it to ${right}.`];
  return ["The site does not look for a file here.", `Move it to ${right}.`];
}

const PICTURE = /\.(png|jpe?g|webp|avif|svg|gif)$/i;

/** The pictures among the other files; what is neither text nor picture, or stands elsewhere, is a problem. */
export function placePictures(
  others: readonly string[],
  shownAs: string,
  site: Site,
  problems: Problems,
): string[] {
  return others.filter((path) => {
    const isPicture = PICTURE.test(path);
    if (isPicture && /^publications\/[^/]+\/[^/]+$/.test(path)) return true;
    const place = { file: `${shownAs}/${path}`, line: 1, column: 1 };
    problems.add("file-unexpected", place, ...explainOther(path, isPicture, site));
    return false;
  });
}

function explainOther(path: string, isPicture: boolean, site: Site): [message: string, hint: string] {
  if (isPicture)
    return [
      "A picture stands beside the publication that shows it.",
      "Make a folder publications/<id>/, with the text as index.mdx and the picture beside it.",
    ];
  if (/\.(yml|md)$/.test(path)) return explainMisplaced(path, site);
  return ["The site does not know what this file is.", "Remove it: content is .mdx, .yaml and pictures."];
}
