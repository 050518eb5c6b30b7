import { join, sep } from "node:path";
import type { HookParameters } from "astro";
import { type DevEnvironment, isRunnableDevEnvironment } from "vite";
import { OpenContent } from "../checks/open-content.ts";
import { watchFolder } from "../corpus/read/watch-folder.ts";
import { tidyAddresses } from "../finish/serve-built.ts";
import type { Project } from "../model/project.ts";
import { formatProblems } from "../problems/terminal.ts";
import { inTurn } from "./in-turn.ts";
import { handOver, nothingFound, takeOver } from "./hand-over.ts";
import { CHANGED } from "./preview/changed.ts";
import { refreshCollections } from "./preview/collections-refresh.ts";
import { GonePages } from "./preview/gone-pages.ts";
import { tellReason } from "./preview/reason-page.ts";
import { breathing, untilQuiet } from "./preview/until-quiet.ts";
import { Beside } from "./beside/beside.ts";
import { keptOfSite } from "./kept-of-site.ts";
import type { Printer } from "./pdf/printer.ts";
import { PrinterWhenAsked } from "./pdf/printer-when-asked.ts";
import { writeThemeSheet } from "./theme-sheet.ts";

type Hook = HookParameters<"astro:server:setup">;

/** The content of the live preview. */
export interface LiveContent {
  project: Project;
  content: OpenContent;
  tell: (text: string) => void;
  /** What was told last; undefined until all is checked. */
  told: string | undefined;
  gone: GonePages;
}

/** Reads the content for the live preview, and hands it over. It is checked and watched once the first page is there: `serveLive`. */
export async function openLive(project: Project, tell: (text: string) => void): Promise<LiveContent> {
  const content = new OpenContent(project.content, { cwd: project.root, kept: keptOfSite(project) });
  await content.read();
  const gone = new GonePages();
  await handOverLive({ project, content, tell, gone });
  return { project, content, tell, told: undefined, gone };
}

/**
 * Hands over what was read last; returns what there is to tell of it. The sheet of the theme is written where one of the
 * changed paths may be of the theme; without `paths`, anything may have changed.
 */
async function handOverLive(
  { project, content, tell, gone }: Omit<LiveContent, "told">,
  paths?: readonly string[],
): Promise<string> {
  const { corpus, problems, sources } = content.loaded;
  const told = formatProblems(problems, sources);
  gone.note(corpus);
  const folder = join(project.work, "theme", "preview");
  const writeSheet = (of: NonNullable<typeof corpus>) =>
    writeThemeSheet(project, of, { folder, isPreview: true });
  const kept = keptOfSite(project);
  await takeOver()?.printer?.close();
  await takeOver()?.beside?.close();
  handOver({
    project,
    ...(corpus
      ? {
          checked: { corpus, problems, sources },
          themeSheet: (!mayBeOfTheme(paths, project) && takeOver()?.themeSheet) || (await writeSheet(corpus)),
        }
      : { fault: `The content has errors.\n\n${told}` }),
    isPreview: true,
    found: nothingFound(),
    kept,
    ...(corpus ? { printer: printerOf(project, corpus, kept), beside: new Beside(kept) } : {}),
    tell,
  });
  return problems.length > 0 ? told : "No problems in the content.";
}

function printerOf(...made: ConstructorParameters<typeof Printer>): PrinterWhenAsked {
  return new PrinterWhenAsked(async () => {
    const { Printer } = await import("./pdf/printer.ts");
    return new Printer(...made);
  });
}

/** Whether one of the changed paths may be of the theme: texts and tables are not, and all else may be a typeface or a logo. */
export function mayBeOfTheme(
  paths: readonly string[] | undefined,
  { content }: Pick<Project, "content">,
): boolean {
  const tables = join(content, "datasets") + sep;
  return paths?.some((path) => !path.endsWith(".mdx") && !path.startsWith(tables)) ?? true;
}

/**
 * Once the first page is there, checks the content and tells its problems, reads again what of it changes, and tells the open
 * pages, which fetch themselves and change in place. No module is loaded again but the routes, which say what pages there are.
 */
export function serveLive(
  live: LiveContent,
  { server, refreshContent }: Pick<Hook, "server" | "refreshContent">,
): void {
  const { project, content, tell } = live;
  // Astro puts its own answers before those of others while it sets up: these must come before them.
  server.httpServer?.once("listening", () =>
    server.middlewares.stack.unshift(
      { route: "", handle: tidyAddresses },
      { route: "", handle: tellReason(live) },
    ),
  );
  const refresh = refreshCollections(server, refreshContent);
  const read = async (paths: readonly string[]): Promise<void> => {
    const before = content.loaded;
    const after = await content.update(paths);
    if (after === before) return;
    const now = await handOverLive(live, paths);
    for (const environment of Object.values(server.environments)) {
      forgetRoutes(environment, project);
      forgetSheet(environment);
    }
    server.environments.client.hot.send({ type: "custom", event: CHANGED });
    if (now !== live.told) tell(now);
    live.told = now;
    refresh(before.corpus, after.corpus);
  };
  const checkFirst = async (): Promise<void> => {
    const before = content.loaded;
    const after = await content.check(breathing());
    live.told = await handOverLive(live, []);
    if (after.problems.length > before.problems.length)
      server.environments.client.hot.send({ type: "custom", event: CHANGED });
    tell(live.told);
  };
  // A save that comes while the last is still handed over waits for it: else the older of the two could come last.
  const whenDone = inTurn(
    (work: () => Promise<void>) => work(),
    (error) => tell(String(error)),
  );
  void untilQuiet(server.httpServer, process.uptime() * 1000).then(() => {
    void whenDone(checkFirst);
    // It begins by looking at all, and so it finds what was changed meanwhile.
    const watcher = watchFolder(project.content, (paths) => void whenDone(() => read(paths)));
    server.httpServer?.once("close", () => void watcher.close());
  });
}

/**
 * Has the sheet of the theme, which may have been written anew, read again with the next page; and with it the lists of
 * sheets that Astro keeps for each page.
 */
function forgetSheet(environment: DevEnvironment): void {
  const sheet = takeOver()?.themeSheet;
  const isOfSheets = (id: string) => id === sheet || id.startsWith("\0virtual:astro:dev-css");
  const { moduleGraph } = environment;
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (isOfSheets(id)) moduleGraph.invalidateModule(module);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const [id, module] of evaluatedModules.idToModuleMap)
    if (isOfSheets(id)) evaluatedModules.invalidateModule(module);
}

/** Has the files of routes run again when they are asked for next; what they import stays as it is. */
function forgetRoutes(environment: DevEnvironment, { engine, root }: Project): void {
  if (!isRunnableDevEnvironment(environment)) return;
  const folders = [join(engine, "src", "routes"), join(root, "src", "pages")].map((folder) =>
    `${folder}${sep}`.replaceAll("\\", "/"),
  );
  const { evaluatedModules } = environment.runner;
  for (const [id, module] of evaluatedModules.idToModuleMap)
    if (!id.includes("?") && folders.some((folder) => id.startsWith(folder)))
      evaluatedModules.invalidateModule(module);
}
