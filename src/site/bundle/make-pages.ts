import { existsSync, readdirSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { writeWithin } from "../../finish/file-within.ts";
import { nowAndThen } from "../../threads/collect-garbage.ts";
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
    rmSync(join(folder, CODE), { recursive: true, force: true });
    return true;
  } catch {
    // Astro makes them anew, and says what is wrong.
    for (const list of [found.problems, found.faults, found.ownPages]) list.length = 0;
    for (const set of [found.packages, found.remarks]) set.clear();
    found.indexed = undefined;
    return false;
  }
}

/** Takes away what stands in a folder. */
export function clearFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

/** Makes each path once. Returns the files of the pages of the site's own, in Astro's order. */
async function makeAll(
  { styles, ownRoutes, origin }: Bundle,
  { content, folder, progress }: Making,
): Promise<string[]> {
  const app = await appIn(content.bundle?.standIn?.(folder) ?? join(folder, CODE), styles);
  const { StaticPaths } = await import("astro/runtime/prerender/static-paths.js");
  const maker = new PageMaker({ app, content, ownRoutes });
  const paths = await maker.paths(() => new StaticPaths(app as never).getAll());
  const made = paths.map((path) => ({ path, file: fileFor(path) }));
  holdFiles(made, join(content.project.root, "public"));
  content.prepare?.(made.map(({ file }) => file).filter((file) => !maker.isAsItWas(file)));
  const own = new Set<string>();
  const giveBack = nowAndThen();
  let begun = 0;
  let taken = 0;
  const tell = () => progress("Making pages", begun + taken, paths.length);
  let isStopped = false;
  const makeInTurn = async (waiting: Iterable<Made>): Promise<void> => {
    for (const { path, file } of waiting) {
      if (isStopped) return;
      begun += 1;
      tell();
      await giveBack();
      const { bytes, isTaken } = await maker.make(path, () => render(app, path, origin));
      // Canvases give their memory back between turns of the loop alone.
      if (!isTaken) await turn();
      if (!bytes) continue;
      writeWithin(folder, file, bytes);
      if (ownRoutes.includes(path.route.route)) own.add(file);
    }
  };
  const stopAll = (error: unknown): never => {
    isStopped = true;
    throw error;
  };
  const ownPages = (): string[] => made.map(({ file }) => file).filter((file) => own.has(file));
  const goAlong = (lanes: readonly Iterable<Made>[]): Promise<void> =>
    allOf(lanes.map((waiting) => makeInTurn(waiting).catch(stopAll)));
  const makeAtOnce = async (some: readonly Made[], andThen = () => Promise.resolve()): Promise<void> => {
    const { forms, pages } = lanesOf(some);
    await allOf([goAlong(forms), goAlong(pages).then(andThen).catch(stopAll)]);
  };
  const taking = maker.takeMany(folder, (done) => {
    taken = done;
    tell();
  });
  // Threads may have forms to make when no page is left.
  const index = async (): Promise<void> => content.index?.(ownPages());
  const others = makeAtOnce(
    made.filter(({ file }) => !taking.files.has(file)),
    index,
  );
  // Whatever becomes of one, nobody writes into the folder any more when the other is seen to have failed.
  await Promise.allSettled([taking.left, others]);
  await others;
  const left = new Set(await taking.left);
  await makeAtOnce(made.filter(({ file }) => left.has(file)));
  // Its code stays loaded, and with it what it knows.
  app.routeCache.clearAll();
  return ownPages();
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

/** Waits until all have ended, and throws what the first of those threw that failed. */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(works);
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

/** A page or a file to take along, and where it is written. */
interface Made {
  path: PathOfRoute;
  file: string;
}

/** Forms of a publication to take along, by its folder. */
const FORM = /^(.*\/)[^/]+\.(?:pdf|docx|epub)$/;
/** Those first that threads make: they have something to do while this one makes the last. */
const FORMS = [".pdf", ".docx", ".epub"];
const PNG = /\.png$/;

/**
 * What is made in turn, side by side: forms to take along, which wait for a thread that makes PDFs or for one that makes documents of
 * Word; pictures, which wait for the latter; and all else. The forms of one publication follow one another, since they are of one
 * portable edition. Several take from each: while one waits, another goes on, and what a thread is asked for next lies ready when it
 * has made the last.
 */
function lanesOf(made: readonly Made[]): Record<"forms" | "pages", Iterable<Made>[]> {
  const folders = Map.groupBy(made, ({ file }) => FORM.exec(file)?.[1]);
  const others = folders.get(undefined) ?? [];
  folders.delete(undefined);
  const placeOf = ({ file }: Made): number => FORMS.indexOf(extname(file));
  const forms = [...folders.values()]
    .flatMap((some) => some.sort((a, b) => placeOf(a) - placeOf(b)))
    .values();
  const pictures = others.filter(({ file }) => PNG.test(file)).values();
  const rest = others.filter(({ file }) => !PNG.test(file)).values();
  return { forms: [forms, forms, forms], pages: [pictures, pictures, rest, rest] };
}

/** Throws where two pages would be the same file, or one would be a file of `public/`. */
function holdFiles(made: readonly Made[], publicFolder: string): void {
  const known = new Set<string>();
  for (const { file } of made) {
    if (known.has(file)) throw new Error(`Two pages have the path ${file}.`);
    known.add(file);
    if (existsSync(join(publicFolder, file))) throw new Error(`${file} stands in public/ too.`);
  }
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
