import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import mdx from "@astrojs/mdx";
import type { AstroIntegration, HookParameters } from "astro";
import type { Project } from "./model/project.ts";
import type { Building } from "./site/building.ts";
import { readVisits } from "./model/visits.ts";
import { keepWhileBuilding } from "./site/bundle/keep-while-building.ts";
import { listOfPages } from "./site/bundle/list-of-pages.ts";
import { astroAsLoaded } from "./site/astro-as-loaded.ts";
import { notePackages } from "./site/packages.ts";
import { takeOver } from "./site/hand-over.ts";
import type { LiveContent } from "./site/live-content.ts";
import { previewClient } from "./site/preview/reason-page.ts";
import { sheetsLater } from "./site/preview/sheets-later.ts";
import { faultOfPath, projectAt } from "./site/project.ts";
import { noToolbar } from "./site/no-toolbar.ts";
import { siteRoutes } from "./site/routes.ts";
import { sharedModules } from "./site/shared-modules.ts";
import { layersFirst, noPreload } from "./site/styles.ts";
import { themeModule } from "./site/theme-module.ts";
import { nativePackages, virtualModules } from "./site/virtual-modules.ts";

/** What a site may say of itself in its `astro.config.mjs`. */
export interface Options {
  /** The content folder, from the site's root: `content` without it. `CONTENT_DIR` goes before it. */
  content?: string;
  /**
   * Counts visits: one script, which is added to every page and to its policy, and told on the page on privacy.
   *
   *     visits: { script: "https://stats.example.net/count.js", attributes: { "data-domain": "example.org" } }
   */
  visits?: {
    /** The address of the script, with https://, or from the root where it stands in `public/`. */
    script: string;
    /** Further attributes of its tag. */
    attributes?: Record<string, string | number | boolean>;
    /** Where it sends to, where that is not the host of the script. */
    sends?: string;
  };
}

/**
 * Learning Briefs as an integration of Astro: every route, the reading and checking of the content, the live preview, and
 * the finishing of a build. `astro build` checks first, makes the pages in a folder apart, and swaps them in when they
 * are whole, and `astro dev` shows each change; the command `learning-briefs` adds its reports to both.
 */
export default function learningBriefs({ content, visits: written }: Options = {}): AstroIntegration {
  let project: Project;
  let building: Building | undefined;
  let tell: Tell;
  let live: LiveContent | undefined;
  let ownRoutes: string[] = [];
  const keeping = keepWhileBuilding(() => ownRoutes);
  return {
    name: "learning-briefs",
    hooks: {
      ...keeping,
      "astro:config:setup": async (hook) => {
        await keeping["astro:config:setup"]?.(hook);
        const { command, config, logger, updateConfig } = hook;
        const { visits, fault } = readVisits(written);
        if (fault) throw withoutTrace(fault);
        const named = process.env["CONTENT_DIR"];
        project = projectAt(fileURLToPath(config.root), named || content, !named);
        setUp(project, hook);
        if (!project.hasOwnPages) leaveOutOwnPages(project, hook);
        const caller = takeOver()?.caller;
        tell = caller?.tell ?? ((text) => logger.info(`\n${text}`));
        if (caller) caller.isMet = true;
        if (command === "dev") {
          live = await beginPreview(project, tell);
          hook.injectScript("page", `import ${JSON.stringify(`/@fs/${previewClient(project)}`)};`);
        }
        // Editors who look at their pages are no visitors: the preview counts none.
        if (command === "build" && caller) takeOver()!.found.visits = visits;
        if (command !== "build" || caller) return;
        const address = process.env["SITE_URL"] ?? config.site;
        // The live preview needs none of what finishes a build.
        const { beginBuilding } = await import("./site/building.ts");
        building = await beginBuilding(project, { address, tell: (text) => logger.warn(text) });
        takeOver()!.found.visits = visits;
        updateConfig({ outDir: pathToFileURL(`${building.folder!}/`) });
        if (building.siteUrl) updateConfig({ site: building.siteUrl });
      },
      "astro:server:setup": async (hook) => {
        if (live) (await import("./site/live-content.ts")).serveLive(live, hook);
      },
      "astro:routes:resolved": ({ routes }) => {
        ownRoutes = routes
          .filter(({ origin, type }) => origin === "project" && type === "page")
          .map(({ pattern }) => pattern);
      },
      "astro:build:done": async ({ assets, dir, logger }) => {
        const files = ownRoutes.flatMap((pattern) => assets.get(pattern) ?? []);
        takeOver()?.found.ownPages.push(
          ...files.map((file) => relative(fileURLToPath(dir), fileURLToPath(file)).replaceAll("\\", "/")),
        );
        try {
          if (building) logger.info(await building.finish());
        } finally {
          building?.clear();
        }
      },
    },
  };
}

/** What is wrong stands in the message: nobody has to look for it in the code. */
function withoutTrace(message: string): Error {
  return Object.assign(new Error(message), { stack: "" });
}

type Tell = (text: string) => void;
type SetUp = HookParameters<"astro:config:setup">;

/** The routes and the settings of every site, and MDX for the pages of its own. */
function setUp(project: Project, { command, config, injectRoute, updateConfig }: SetUp): void {
  // Who makes the files that routes answer with needs no code for them.
  const isOfPages = takeOver()?.caller?.makesFiles ?? false;
  for (const { pattern, entrypoint, isFile } of siteRoutes(project))
    if (!isOfPages || !isFile) injectRoute({ pattern, entrypoint });
  updateConfig({ ...SETTINGS, vite: viteSettings(project, { isBuild: command === "build", isOfPages }) });
  if (!config.integrations.some(({ name }) => name === "@astrojs/mdx"))
    updateConfig({ integrations: [mdx()] });
}

/** The pages of a site may name what only its own content has. */
function leaveOutOwnPages({ root, work }: Project, { updateConfig, logger }: SetUp): void {
  if (!existsSync(join(root, "src", "pages"))) return;
  updateConfig({ srcDir: pathToFileURL(`${join(work, "no-pages")}/`) });
  logger.info("CONTENT_DIR names another content folder: the pages of src/pages/ are left out.");
}

async function beginPreview(project: Project, tell: Tell): Promise<LiveContent> {
  const fault = faultOfPath(project);
  if (fault) throw new Error(fault);
  // It reads and checks content, which a process that bundles does not.
  const { openLive } = await import("./site/live-content.ts");
  return openLive(project, tell);
}

/** How every site is made. No inline code and no data addresses, so that the content security policy needs no exceptions; one sheet for all pages. */
const SETTINGS = {
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  // Editors that know Astro complete the frontmatter from the collections.
  experimental: { contentIntellisense: true },
} as const;

function viteSettings(
  { engine, content, out, work }: Project,
  { isBuild, isOfPages }: Record<"isBuild" | "isOfPages", boolean>,
) {
  return {
    plugins: [
      layersFirst(engine),
      virtualModules(engine, { isBuild }),
      sharedModules(engine, { isBuild }),
      astroAsLoaded(),
      sheetsLater(),
      nativePackages(),
      themeModule(),
      noPreload(),
      noToolbar(),
      notePackages(() => takeOver()?.found),
      // Astro has it, where it makes the pages.
      isOfPages && listOfPages(),
    ],
    define: { ENGINE_FILE: JSON.stringify(join(engine, "package.json")) },
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    ssr: { external: ["@napi-rs/canvas", "satteri", "sharp"] },
    server: {
      fs: { allow: [engine] },
      // The content has a watcher of its own; Vite would look at each of its files before it begins.
      watch: { ignored: [content, out, work].map((folder) => `${folder.replaceAll("\\", "/")}/**`) },
    },
    // As they are: bundled in advance, they would be found late, and reload the page that waits for them.
    optimizeDeps: { exclude: ["idiomorph", "chart.js", "minisearch"] },
  };
}
