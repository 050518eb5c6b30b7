import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Project } from "../model/project.ts";
import { routes } from "../model/routes.ts";
import { listOwnPages } from "../own-pages/files.ts";

/** A route of every site. */
export interface SiteRoute {
  pattern: string;
  /** The file that answers, from `src/routes/`. */
  entry: string;
  entrypoint: URL;
  /** Whether it answers with a file and not with a page: then its code is ours alone, and nothing of Astro. */
  isFile: boolean;
}

/**
 * The routes of the engine. What the site's own `public/` holds goes before a route of the same address, and so does a page
 * of the site's own.
 */
export function siteRoutes({
  engine,
  root,
  hasOwnPages,
}: Pick<Project, "engine" | "root" | "hasOwnPages">): SiteRoute[] {
  const own = new Set(listOwnPages({ root, hasOwnPages }).map(({ pattern }) => pattern));
  const folder = join(engine, "src", "routes");
  return Object.values(routes)
    .map(({ pattern, entry }) => ({
      ...{ pattern, entry, entrypoint: pathToFileURL(join(folder, entry)) },
      isFile: entry.endsWith(".ts"),
    }))
    .filter(({ pattern }) => !own.has(pattern))
    .filter(({ pattern }) => !statSync(join(root, "public", pattern), { throwIfNoEntry: false })?.isFile());
}
