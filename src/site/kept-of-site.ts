import { existsSync } from "node:fs";
import { join } from "node:path";
import { explainFault } from "../finish/swap/faults.ts";
import { isBuiltElsewhere } from "../finish/swap/swap.ts";
import { boundFolder } from "../kept/bound-folder.ts";
import { codeOf } from "../kept/code-of.ts";
import { KeptFolder } from "../kept/kept-folder.ts";
import { versionIn } from "../kept/versions-of.ts";
import type { Project } from "../model/project.ts";

const NO_ROOM =
  "What was made now is not kept, so that the next build makes it again: less than 256 MB are left of the disk, and those are for the site. Make room, and builds will take less time.";

/** Where a site keeps what was costly, from its root. */
const SHOWN = ".build/cache";

export function keptOfSite({ engine, work }: Pick<Project, "engine" | "work">): KeptFolder {
  return new KeptFolder(folderOf(work), versionIn(join(engine, "package.json")), () =>
    codeOf(join(engine, "src")),
  );
}

/** Whether a site has kept anything of a kind. */
export function keepsAny(kind: string, { work }: Pick<Project, "work">): boolean {
  return existsSync(join(folderOf(work), kind));
}

/** Holds what a site keeps within its bounds, where something was added. */
export async function holdBounds(kept: KeptFolder, project: Pick<Project, "work" | "root">): Promise<void> {
  if (kept.tally.made > 0) await bound(kept, project);
}

/** Returns how many bytes are kept then. Nothing whole is taken away while another build may rely on it. */
function bound(kept: KeptFolder, { work, root }: Pick<Project, "work" | "root">): Promise<number> {
  return boundFolder(folderOf(work), kept.used, isBuiltElsewhere(root) ? { always: Infinity } : {});
}

/** Holds what a site keeps within its bounds, and says in a line how much of a build was kept. */
export async function closeKept(kept: KeptFolder, project: Pick<Project, "work" | "root">): Promise<string> {
  const size = await bound(kept, project);
  const { found, made } = kept.tally;
  const told = `Of ${found + made} costly pieces, ${found} were kept from earlier builds; ${SHOWN} holds ${megabytes(size)} MB.`;
  if (kept.hasNoRoom) return `${told}\n${NO_ROOM}`;
  if (kept.fault === undefined) return told;
  const why = explainFault(kept.fault)?.message ?? (kept.fault as Error).message;
  return `${told}\nWhat was made now could not be kept, so that the next build makes it again. ${why}`;
}

function folderOf(work: string): string {
  return join(work, "cache");
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
