import { listFiles } from "../finish/site-files.ts";
import type { TellProgress } from "../site/building.ts";

const EVERY_MS = 2000;

/** Tells how many pages stand in a folder that Astro writes into, until the returned function is called. */
export function watchPages(dir: string, progress: TellProgress): () => void {
  progress("Bundling code and styles");
  let isOver = false;
  const look = async (): Promise<void> => {
    // What Astro moves meanwhile is found by the next look.
    const files = await listFiles(dir).catch(() => []);
    const pages = files.filter((path) => path.endsWith(".html")).length;
    if (pages > 0 && !isOver) progress("Making pages", pages);
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}
