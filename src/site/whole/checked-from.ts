import { createHash } from "node:crypto";
import type { Project } from "../../model/project.ts";
import { type File, addFiles, arePackagesKnown, filesBelow, lockfilesOf } from "./made-from.ts";

/**
 * Sums over what decides what a check of a site finds, the same in every clone. Undefined where something cannot be read, or may
 * decide that cannot be known: packages that no lockfile tells, links to other folders.
 */
export interface CheckedFrom {
  /** Over the code of the engine, the packages that are installed, and the machine. */
  code: string | undefined;
  /** Over all of it: the content, the site's own pages and the names of its public files as well. */
  all: string | undefined;
}

export function checkedFrom(project: Project): CheckedFrom {
  const code = checkingCode(project);
  return { code, all: code && orUndefined(() => sumOfAll(code, project)) };
}

/** `code` alone, for which no content is read. */
export function checkingCode(project: Project): string | undefined {
  return orUndefined(() => sumOfCode(project));
}

function sumOfCode({ engine, root, content }: Project): string | undefined {
  const lockfiles = lockfilesOf(engine, root, content);
  if (!arePackagesKnown(lockfiles)) return undefined;
  const machine = [process.versions, process.platform, process.arch];
  return sumOver(machine, [filesBelow(engine, "src"), filesBelow(engine, "lib"), lockfiles]);
}

function sumOfAll(
  code: string,
  { engine, root, content, shownContent, hasOwnPages }: Project,
): string | undefined {
  const published = filesBelow(root, "public");
  if (!published) return undefined;
  const names = published.map(({ name }) => name);
  return sumOver(
    [code, engine === root, shownContent, hasOwnPages, names],
    [hasOwnPages ? filesBelow(root, engine === root ? "src/pages" : "src") : [], filesBelow(content, ".")],
  );
}

/** A sum over what is said and over files, their names and all that stands in them; undefined where some of them cannot be known. */
export function sumOver(said: unknown, files: readonly (readonly File[] | undefined)[]): string | undefined {
  const known = files.filter((some) => some !== undefined);
  if (known.length < files.length) return undefined;
  const hash = createHash("sha256").update(JSON.stringify(said));
  for (const some of known) addFiles(hash, some);
  return hash.digest("hex");
}

/** What may not be opened now may be so the next moment: the check tells of it, and nothing is kept. */
function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
