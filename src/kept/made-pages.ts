import type { KeptFolder } from "./kept-folder.ts";
import type { Recipe } from "./kept-work.ts";
import { grow, shrink } from "./shrink.ts";

/** Keeps a page as it was made, before it is finished, under the sum of its bytes. */
export async function keepMadePage(kept: KeptFolder, sum: string, bytes: Uint8Array): Promise<void> {
  await kept.keep(recipeOf(sum), () => shrink(bytes));
}

/** Such a page; undefined where it is not kept, or not whole. */
export function findMadePage(kept: KeptFolder, sum: string): Buffer | undefined {
  const bytes = kept.findNow(recipeOf(sum));
  return bytes && grow(bytes);
}

/** Whether it is kept whole. */
export function hasMadePage(kept: KeptFolder, sum: string): boolean {
  return kept.findNow(recipeOf(sum)) !== undefined;
}

function recipeOf(sum: string): Recipe {
  return { kind: "page", by: {}, settings: sum, of: [] };
}
