/** Nothing is brought up to date for a toolbar that no preview shows; what Astro bundles in advance is for that alone. */
export function noToolbar() {
  return {
    name: "learning-briefs:no-toolbar",
    enforce: "post" as const,
    configResolved({
      environments,
    }: {
      environments: Record<string, { optimizeDeps: { include?: string[] } }>;
    }) {
      for (const { optimizeDeps } of Object.values(environments))
        optimizeDeps.include = optimizeDeps.include?.filter((name) => !OF_TOOLBAR.has(name)) ?? [];
    },
  };
}

const OF_TOOLBAR: ReadonlySet<string> = new Set([
  "astro > aria-query",
  "astro > axobject-query",
  "astro > html-escaper",
  "astro/runtime/client/dev-toolbar/entrypoint.js",
]);
