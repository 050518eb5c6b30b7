import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where Astro puts the code that makes the pages, in the folder of a build. */
export const CODE = ".prerender";

/** What Astro's entry for making pages exports. */
export interface App {
  /** What the parts of each route give for its paths, once these have been asked for. */
  routeCache: {
    get(route: Route): { staticPaths?: { keyed: Map<string, { props?: unknown }> } } | undefined;
    clearAll(): void;
  };
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

/** A path that is to be made: Astro's own words for it. */
export interface PathOfRoute {
  pathname: string;
  route: Route;
}

export interface Route {
  route: string;
  type: string;
  /** Of a route that makes one page. */
  pathname?: string;
}

/** Loads the code that makes the pages from the folder that it stands in. */
export async function loadApp(code: string): Promise<App> {
  const entry = readdirSync(code).find((name) => name.startsWith("prerender-entry."));
  const { app } = (await import(pathToFileURL(join(code, entry!)).href)) as { app: App };
  return app;
}

/** The file of a page: `/data/` → `data/index.html`, `/404` → `404.html`; of anything else, its path. */
export function fileFor({ pathname, route: { type } }: PathOfRoute): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type === "endpoint") return path;
  if (type !== "page") throw new Error(`${pathname} is a ${type}.`);
  if (path === "404" || path === "500") return `${path}.html`;
  return path === "" ? "index.html" : `${path}/index.html`;
}
