import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder in which Node finds this code: `src/`, or `lib/` of the package. */
export const LOADED = fileURLToPath(new URL("..", import.meta.url));
const EXTENSION = extname(import.meta.url);

/** The file that Node loads for a file of `src/`, which is named from there. */
export function asLoaded(path: string): string {
  return join(LOADED, path.replace(/\.ts$/, EXTENSION));
}
