import { isAbsolute, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Project } from "../model/project.ts";

const ENGINE = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * The places of a site from its root, and the content folder, where it is not `content`: absolute, or from the root. The
 * pages of the site's own are left out where that is another than the site's settings name.
 */
export function projectAt(root: string, content?: string, hasOwnPages = !content): Project {
  const folder = resolve(root, content || "content");
  const fromRoot = relative(root, folder);
  const isWithin = fromRoot !== "" && !fromRoot.startsWith("..") && !isAbsolute(fromRoot);
  return {
    engine: ENGINE,
    root: resolve(root),
    content: folder,
    shownContent: (isWithin ? fromRoot : folder).replaceAll("\\", "/"),
    hasOwnPages,
    out: join(root, "dist"),
    work: join(root, ".build"),
  };
}

/**
 * What a bundler cannot take in the path of a folder: it reads `?` and `#` as the end of a path, and `%` as the start of
 * a code. A sentence with the mend, or undefined.
 */
export function faultOfPath({ root, engine }: Pick<Project, "root" | "engine">): string | undefined {
  for (const path of new Set([root, engine])) {
    const sign = /[#?%\0]/.exec(path)?.[0];
    if (sign)
      return `The path ${path} has a "${sign}", which the tools that make pages cannot read.\nMove or rename the folder so that no "#", "?" or "%" stands in its path.`;
  }
  return undefined;
}
