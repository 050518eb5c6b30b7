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

/** Which thing a file is, by its folder. A file that belongs nowhere is a problem: nothing is dropped silently. */
export function slotOf(file: SourceFile, site: Site, problems: Problems): Slot | undefined {
  if (file.path === "site.yaml") return undefined;
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
    const kinds = site.topicKinds.map((candidate) => candidate.plural);
    const close =
      folder === "topics" && inner
        ? nearest(inner, kinds)[0]
        : nearest(folder ?? "", ["publications", "datasets", "topics", "glossary"])[0];
    const hint = close
      ? `Move it to ${folder === "topics" ? `topics/${close}` : close}/.`
      : "Publications and definitions are .mdx, datasets .yaml; topics stand in topics/<plural of a kind in site.yaml>/.";
    problems.add("file-unexpected", place, "The site does not know what this file is.", hint);
    return undefined;
  }
  const id = isFolder ? inner! : name!;
  if (!ID_PATTERN.test(id)) {
    problems.add(
      "file-name",
      place,
      `"${id}" cannot be an address.`,
      `Rename the file to ${toId(id)}.${extension}.`,
    );
    return undefined;
  }
  return { folder: folder as Slot["folder"], id, ...(kind ? { kind: kind.id } : {}) };
}

/** Pictures stand beside their publication; any other file is a problem. */
export function reportPictures(pictures: readonly string[], shownAs: string, problems: Problems): void {
  for (const path of pictures) {
    if (/^publications\/[^/]+\/[^/]+\.(png|jpe?g|webp|avif|svg|gif)$/i.test(path)) continue;
    problems.add(
      "file-unexpected",
      { file: `${shownAs}/${path}`, line: 1, column: 1 },
      "The site does not know what this file is.",
      "Pictures stand beside their publication: publications/<id>/index.mdx with <id>/picture.png. Remove other files.",
    );
  }
}
