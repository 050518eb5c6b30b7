import type { Found } from "./hand-over.ts";

/** What of a bundle is looked at here. */
interface Bundled {
  [file: string]: { type: string; moduleIds?: readonly string[] };
}

/**
 * Notes each package whose code is in the scripts of the pages, or whose styles are in their sheets, so that its licence is
 * shown: whatever a page of the site's own brings along is among them.
 */
export function notePackages(found: () => Found | undefined) {
  return {
    name: "learning-briefs:note-packages",
    apply: "build" as const,
    generateBundle(
      this: { environment: { name: string }; getModuleIds(): Iterable<string> },
      _options: unknown,
      bundle: Bundled,
    ): void {
      const scripts =
        this.environment.name === "client"
          ? Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds)
          : [];
      const sheets = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      for (const id of [...scripts, ...sheets]) {
        const folder = packageOf(id);
        if (folder !== undefined) found()?.packages.add(folder);
      }
    },
  };
}

/** The folder of the package that a module belongs to; of a site's or the generator's own files there is none. */
export function packageOf(id: string): string | undefined {
  return /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
}
