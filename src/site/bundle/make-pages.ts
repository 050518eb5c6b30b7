import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { writeWithin } from "../../finish/file-within.ts";
import type { Project } from "../../model/project.ts";
import type { Content } from "../hand-over.ts";
import type { Bundle } from "./kept-bundle.ts";

/** Where Astro puts the code that makes the pages, in the folder of a build. */
const CODE = ".prerender";

interface Making {
  content: Content;
  /** The empty folder of the build. */
  folder: string;
  progress: (what: string, done?: number, of?: number) => void;
}

/**
 * Makes the pages with the code that an earlier build has bundled, as Astro does: false where none is kept, or where something
 * comes up that is left to Astro, with its own words for it. Then nothing is in the folder.
 */
export async function makePagesFromKept({ content, folder, progress }: Making): Promise<boolean> {
  const { bundle: kept, project, found } = content;
  const bundle = await kept?.putInto(folder);
  if (bundle) {
    for (const path of bundle.packages) found.packages.add(path);
    found.visits = bundle.visits;
    process.env["NODE_ENV"] = "production";
    try {
      found.ownPages.push(...(await renderAll(bundle, { project, folder, progress })));
      rmSync(join(folder, CODE), { recursive: true });
      return true;
    } catch {
      // Astro makes them anew, and says what is wrong.
      for (const list of [found.problems, found.faults, found.ownPages]) list.length = 0;
      for (const set of [found.packages, found.remarks]) set.clear();
    }
  }
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  return false;
}

/** Renders each path once, in Astro's order. Returns the files of the pages of the site's own. */
async function renderAll(
  { styles, ownRoutes, origin }: Bundle,
  { project, folder, progress }: { project: Project; folder: string } & Pick<Making, "progress">,
): Promise<string[]> {
  const app = await loadApp(folder);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: stopAtWarning } } },
  });
  const { StaticPaths } = await import("astro/runtime/prerender/static-paths.js");
  const paths = await new StaticPaths(app as never).getAll();
  const made = new Set<string>();
  const own: string[] = [];
  for (const [index, { pathname, route }] of paths.entries()) {
    progress("Making pages", index + 1, paths.length);
    const path = fileFor(pathname, route.type);
    if (made.has(path)) throw new Error(`Two pages have the path ${path}.`);
    made.add(path);
    if (existsSync(join(project.root, "public", path))) throw new Error(`${path} stands in public/ too.`);
    const url = new URL(route.type === "page" ? pathname.replace(/\/?$/, "/") : pathname, origin);
    const response = await app.render(new Request(url), { routeData: route });
    if (response.status >= 300 && response.status < 400) throw new Error(`${path} leads elsewhere.`);
    if (!response.body) continue;
    await writeWithin(folder, path, Buffer.from(await response.arrayBuffer()));
    // Canvases give their memory back between turns of the loop alone.
    await turn();
    if (ownRoutes.includes(route.route)) own.push(path);
  }
  return own;
}

/** The file of a page: `/data/` → `data/index.html`, `/404` → `404.html`; of anything else, its path. */
function fileFor(pathname: string, type: string): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type === "endpoint") return path;
  if (type !== "page") throw new Error(`${pathname} is a ${type}.`);
  if (path === "404" || path === "500") return `${path}.html`;
  return path === "" ? "index.html" : `${path}/index.html`;
}

/** What Astro's entry for making pages exports. */
interface App {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

async function loadApp(folder: string): Promise<App> {
  const entry = readdirSync(join(folder, CODE)).find((name) => name.startsWith("prerender-entry."));
  const { app } = (await import(pathToFileURL(join(folder, CODE, entry!)).href)) as { app: App };
  return app;
}

function stopAtWarning({ level, message }: { level: string; message: string }): void {
  if (level === "warn" || level === "error") throw new Error(message);
}
