import { listFiles } from "../finish/site-files.ts";
import type { TellProgress } from "../site/building.ts";

const EVERY_MS = 2000;
/** To look through a large folder takes its time: so many times that passes before the next look. */
const APART = 50;

/** Tells how many pages and other files stand in a folder that Astro writes into, until the returned function is called. */
export function watchPages(dir: string, progress: TellProgress): () => void {
  progress("Bundling code and styles");
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const begun = performance.now();
    // What Astro moves meanwhile is found by the next look.
    const files = await listFiles(dir).catch(() => []);
    if (timer === undefined) return;
    // Before the first page, only the code that makes them is there, and what it is made with.
    const made = files.filter((path) => !/^(\.prerender|assets)\//.test(path));
    if (made.some((path) => path.endsWith(".html"))) progress("Making pages", made.length);
    timer = setTimeout(() => void look(), EVERY_MS + APART * (performance.now() - begun));
  };
  timer = setTimeout(() => void look(), EVERY_MS);
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
}
