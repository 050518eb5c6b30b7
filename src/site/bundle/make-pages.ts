import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { writeWithin } from "../../finish/file-within.ts";
import type { Content } from "../hand-over.ts";
import { type App, CODE, type PathOfRoute, fileFor, loadApp } from "./app.ts";
import type { Bundle } from "./kept-bundle.ts";
import { PageMaker } from "./page-maker.ts";

interface Making {
  content: Content;
  /** The folder of the build. */
  folder: string;
  progress: (what: string, done?: number, of?: number) => void;
}

/**
 * Makes the pages with code that is bundled in the folder of a build, as Astro does: false where something comes up that is left to
 * Astro, with its own words for it.
 */
export async function makePages(bundle: Bundle, { content, folder, progress }: Making): Promise<boolean> {
  const { found } = content;
  for (const path of bundle.packages) found.packages.add(path);
  found.visits = bundle.visits;
  process.env["NODE_ENV"] = "production";
  try {
    found.ownPages.push(...(await makeAll(bundle, { content, folder, progress })));
    rmSync(join(folder, CODE), { recursive: true });
    return true;
  } catch {
    // Astro makes them anew, and says what is wrong.
    for (const list of [found.problems, found.faults, found.ownPages]) list.length = 0;
    for (const set of [found.packages, found.remarks]) set.clear();
    return false;
  }
}

/** Takes away what stands in a folder. */
export function clearFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

/** Makes each path once, in Astro's order. Returns the files of the pages of the site's own. */
async function makeAll(
  { styles, ownRoutes, origin }: Bundle,
  { content, folder, progress }: Making,
): Promise<string[]> {
  const app = await loadApp(folder);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: stopAtWarning } } },
  });
  const { StaticPaths } = await import("astro/runtime/prerender/static-paths.js");
  const maker = new PageMaker({ app, content, ownRoutes });
  const paths = await maker.paths(() => new StaticPaths(app as never).getAll());
  const made = new Set<string>();
  const own: string[] = [];
  for (const [index, path] of paths.entries()) {
    progress("Making pages", index + 1, paths.length);
    const file = fileFor(path);
    if (made.has(file)) throw new Error(`Two pages have the path ${file}.`);
    made.add(file);
    if (existsSync(join(content.project.root, "public", file)))
      throw new Error(`${file} stands in public/ too.`);
    const { bytes, isTaken } = await maker.make(path, () => render(app, path, origin));
    // Canvases give their memory back between turns of the loop alone.
    if (!isTaken) await turn();
    if (!bytes) continue;
    await writeWithin(folder, file, bytes);
    if (ownRoutes.includes(path.route.route)) own.push(file);
  }
  return own;
}

async function render(
  app: App,
  { pathname, route }: PathOfRoute,
  origin: string,
): Promise<Uint8Array | null> {
  const url = new URL(route.type === "page" ? pathname.replace(/\/?$/, "/") : pathname, origin);
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} leads elsewhere.`);
  return response.body ? Buffer.from(await response.arrayBuffer()) : null;
}

function stopAtWarning({ level, message }: { level: string; message: string }): void {
  if (level === "warn" || level === "error") throw new Error(message);
}
