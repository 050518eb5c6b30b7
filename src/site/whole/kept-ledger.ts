import type { Loaded } from "../../corpus/load.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import type { Project } from "../../model/project.ts";
import { checkingCode } from "./checked-from.ts";

/**
 * Reads and checks all content of a site; what the ledger of the last check or build has is not held again. `code` is a sum over the
 * code that checks, as it was when this was begun: the ledger is that of the same code, and none where it is undefined.
 */
export async function checkWithLedger(
  project: Project,
  kept: KeptFolder,
  code: string | undefined,
): Promise<Loaded> {
  const { checkContent } = await import("../../checks/content.ts");
  if (code === undefined) return checkContent(project, kept);
  let ledger: Uint8Array | undefined;
  const loaded = await checkContent(project, kept, {
    find: async () => kept.find(ledgerOf(project, code)),
    put: async (bytes) => void (ledger = bytes),
  });
  // What was changed meanwhile may have held things or not.
  if (ledger && checkingCode(project) === code) await kept.replace(ledgerOf(project, code), ledger);
  return loaded;
}

/** One for each content folder: it holds what the last check of it has found. */
function ledgerOf({ shownContent }: Project, code: string): Recipe {
  return { kind: "ledger", by: { code }, settings: shownContent, of: [] };
}
