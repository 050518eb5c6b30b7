import { createHash } from "node:crypto";
import type { Project } from "../../model/project.ts";
import { addFiles, arePackagesKnown, filesBelow, lockfilesOf } from "./made-from.ts";

/**
 * A sum over all that decides what a check of a site finds: its content, the code of the engine, the packages that are
 * installed, the site's own pages, the names of its public files, and the machine. The same in every clone. Undefined where
 * something cannot be read, or may decide that cannot be known: packages that no lockfile tells, links to other folders.
 */
export function checkedFrom(project: Project): string | undefined {
  try {
    return sumOf(project);
  } catch {
    // What may not be opened now may be so the next moment: the check tells of it, and nothing is kept.
    return undefined;
  }
}

function sumOf({ engine, root, content, shownContent, hasOwnPages }: Project): string | undefined {
  const lockfiles = lockfilesOf(engine, root, content);
  const parts = [
    filesBelow(engine, "src"),
    filesBelow(engine, "lib"),
    hasOwnPages ? filesBelow(root, engine === root ? "src/pages" : "src") : [],
    filesBelow(content, "."),
    lockfiles,
  ];
  const known = parts.filter((part) => part !== undefined);
  const published = filesBelow(root, "public");
  if (known.length < parts.length || !published || !arePackagesKnown(lockfiles)) return undefined;
  const machine = [process.versions, process.platform, process.arch];
  const names = published.map(({ name }) => name);
  const hash = createHash("sha256");
  hash.update(JSON.stringify([machine, engine === root, shownContent, hasOwnPages, names]));
  for (const part of known) addFiles(hash, part);
  return hash.digest("hex");
}
