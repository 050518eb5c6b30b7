import { join } from "node:path";
import type { Content } from "../hand-over.ts";
import { type App, CODE, type PathOfRoute, fileFor, loadApp } from "./app.ts";
import type { Bundle } from "./kept-bundle.ts";
import { pagesIn } from "./list-of-pages.ts";
import type { ToMake } from "./to-make.ts";

/**
 * The pages that bundled code makes, and the files of the site's own, in Astro's order. `close` lets go of what it was asked for: its
 * code stays loaded, and with it what it knows.
 */
export async function pagesOfApp(
  { styles, ownRoutes, origin }: Bundle,
  { content, folder }: { content: Content; folder: string },
): Promise<{ list: () => Promise<ToMake[]>; close: () => void }> {
  const code = (await content.bundle?.standIn?.(folder)) ?? join(folder, CODE);
  const app = await appIn(code, styles);
  const list = async (): Promise<ToMake[]> =>
    (await pagesIn(app, code)).map((path) => ({
      file: fileFor(path),
      props: propsOf(path, { app, content }),
      isOwn: ownRoutes.includes(path.route.route),
      make: () => render(app, path, origin),
    }));
  return { list, close: () => app.routeCache.clearAll() };
}

/** The code that makes the pages, with what Astro gives it. */
async function appIn(code: string, styles: Bundle["styles"]): Promise<App> {
  const app = await loadApp(code);
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, of]) => [key, { styles: of }])) });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: stopAtWarning } } },
  });
  return app;
}

/** A sum over what a page is made of besides what it reads; undefined where that cannot be known. */
export function propsOf(
  { pathname, route }: PathOfRoute,
  { app, content: { reads } }: { app: App; content: Pick<Content, "reads"> },
): string | undefined {
  if (route.pathname) return "";
  const known = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
  return known && reads?.sumOfProps(known.props ?? {});
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
