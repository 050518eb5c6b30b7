import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroPrerenderer, HookParameters } from "astro";
import { takeOver } from "../hand-over.ts";
import { type App, CODE, fileFor, loadApp } from "./app.ts";
import { PageMaker } from "./page-maker.ts";
import { propsOf } from "./pages-of-app.ts";
import type { Listed } from "./to-make.ts";

type Pages = HookParameters<"astro:build:setup">["pages"];

/**
 * The hooks that keep what Astro has bundled, once it is whole and before the first page is made. Where a site has more to it
 * than our pages and its own, such as an integration that looks at each build, nothing is kept, and Astro makes each build.
 */
export function keepWhileBuilding(ownRoutes: () => readonly string[]): AstroIntegration["hooks"] {
  let config: AstroConfig;
  let isPlain = false;
  let pages: Pages = new Map();
  return {
    "astro:config:setup": ({ config: written }) => {
      // Before our own are among them.
      isPlain = (written.vite.plugins ?? []).flat().length === 0;
    },
    "astro:config:done": (done) => {
      config = done.config;
      isPlain &&= hasNothingElse(config);
    },
    "astro:build:setup": (hook) => {
      pages = hook.pages;
    },
    "astro:build:start": ({ setPrerenderer }) => {
      const bundle = takeOver()?.bundle;
      if (!isPlain) bundle?.leave?.();
      if (!isPlain || !bundle) return;
      setPrerenderer((own) =>
        keepFirst(own, {
          keep: () => keep(config, pages, ownRoutes()),
          folder: fileURLToPath(config.outDir),
        }),
      );
    },
  };
}

/** Astro's own way of making pages. Before the first, code and styles are kept; of each page, what it has read. */
function keepFirst(
  own: AstroPrerenderer,
  { keep, folder }: { keep: () => Promise<void>; folder: string },
): AstroPrerenderer {
  const content = takeOver()!;
  const maker = new PageMaker(content);
  let app: App;
  let pages: ReadonlyMap<string, Listed>;
  return {
    name: "learning-briefs",
    setup: async () => {
      await keep();
      await own.setup?.();
      app = await loadApp(join(folder, CODE));
    },
    getStaticPaths: async () => {
      let paths: Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>> = [];
      const listed = await maker.listed(async () => {
        paths = await own.getStaticPaths();
        return paths.map((path) => ({
          file: fileFor(path),
          props: propsOf(path, { app, content }),
        }));
      });
      pages = new Map(listed.map((page) => [page.file, page]));
      return paths;
    },
    render: async (request, options) => {
      const pathname = decodeURI(new URL(request.url).pathname);
      const page = pages.get(fileFor({ pathname, route: options.routeData }));
      if (!page) return own.render(request, options);
      let given: ResponseInit = {};
      const { bytes } = await maker.make(page, async () => {
        const result = await own.render(request, options);
        const response = result instanceof Response ? result : result.response;
        const { status, headers } = response;
        given = { status, headers };
        // Where a page leads elsewhere, its bytes do not say so.
        if (status >= 300 && status < 400) takeOver()?.reads?.readMore();
        return response.body && Buffer.from(await response.arrayBuffer());
      });
      return new Response(bytes && Uint8Array.from(bytes), given);
    },
    teardown: async () => own.teardown?.(),
  };
}

async function keep(
  { outDir, site, server }: AstroConfig,
  pages: Pages,
  ownRoutes: readonly string[],
): Promise<void> {
  const { bundle, found } = takeOver()!;
  await bundle!.keep(fileURLToPath(outDir), {
    styles: [...pages].map(([key, page]) => [key, (page as unknown as { styles: unknown }).styles]),
    ownRoutes: [...ownRoutes],
    packages: [...found.packages],
    visits: found.visits,
    siteUrl: site,
    origin: site ? new URL(site).origin : `http://localhost:${server.port}`,
  });
}

const KNOWN: ReadonlySet<string> = new Set(["learning-briefs", "@astrojs/mdx"]);

function hasNothingElse(config: AstroConfig): boolean {
  const { integrations, adapter, base, i18n, redirects, prefetch, fonts, security } = config;
  return (
    integrations.every(({ name }) => KNOWN.has(name)) &&
    ![adapter, i18n, prefetch, security?.csp].some(Boolean) &&
    (fonts ?? []).length === 0 &&
    Object.keys(redirects).length === 0 &&
    base === "/"
  );
}
