import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { App, PathOfRoute } from "./app.ts";

/** What lists the pages of an app, as Astro exports it. */
interface ListsPages {
  StaticPaths: new (app: App) => { getAll(): Promise<PathOfRoute[]> };
}

/** Its file in the folder of the code that makes the pages. */
const FILE = "list-of-pages.mjs";

/**
 * Has what lists the pages bundled with the code that makes them, which has most of it: from where Astro has it, it is two hundred
 * modules more, and to load these takes a tenth of a second of every build.
 */
export function listOfPages() {
  return {
    name: "learning-briefs:list-of-pages",
    apply: "build" as const,
    buildStart(this: {
      environment: { name: string };
      emitFile(file: { type: "chunk"; id: string; fileName: string }): void;
    }): void {
      if (this.environment.name === "prerender")
        this.emitFile({ type: "chunk", id: "astro/runtime/prerender/static-paths.js", fileName: FILE });
    },
  };
}

/** All pages of an app, of the code in a folder. */
export async function pagesIn(app: App, code: string): Promise<PathOfRoute[]> {
  const { StaticPaths } = (await import(pathToFileURL(join(code, FILE)).href)) as ListsPages;
  return new StaticPaths(app).getAll();
}
