import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration, AstroPrerenderer, HookParameters } from "astro";
import { takeOver } from "../hand-over.ts";

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
      if (!isPlain || !takeOver()?.bundle) return;
      setPrerenderer((own) => keepFirst(own, () => keep(config, pages, ownRoutes())));
    },
  };
}

function keepFirst(own: AstroPrerenderer, keep: () => Promise<void>): AstroPrerenderer {
  return {
    ...{
      name: "learning-briefs",
      render: own.render.bind(own),
      getStaticPaths: own.getStaticPaths.bind(own),
    },
    setup: async () => {
      await keep();
      await own.setup?.();
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
