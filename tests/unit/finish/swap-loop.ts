import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { swapIn } from "../../../src/finish/swap/swap.ts";

/**
 * `node swap-loop.ts <folder> <files> [two-steps]`: puts one small build after the other in the place of the folder's
 * `dist/`, until it is killed, and says a word once it has begun. All files of a build
 * hold its number.
 */
const [cwd = "", files = "", steps] = process.argv.slice(2);
mkdirSync(join(cwd, ".build"), { recursive: true });
for (let number = 1; ; number += 1) {
  const next = join(cwd, ".build", `next-${process.pid}`);
  mkdirSync(next);
  for (let file = 0; file < Number(files); file += 1) writeFileSync(join(next, String(file)), String(number));
  await swapIn(cwd, next, steps === "two-steps" ? () => Promise.resolve(false) : undefined);
  if (number === 1) process.stdout.write("begun");
}
