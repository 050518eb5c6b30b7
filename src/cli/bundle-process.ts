import { keepNothing } from "../kept/kept-work.ts";
import type { Bundle } from "../site/bundle/kept-bundle.ts";
import { handOver, nothingFound } from "../site/hand-over.ts";
import type { ToBundle } from "./bundle-apart.ts";
import { spareMemory } from "./spare-memory.ts";
import { withLearningBriefs } from "./with-astro.ts";

/** A process of its own, which Astro bundles in: it sends what is known of the bundle, and ends before the first page. */
// Styles and code are most of what there is, and most of the memory of a build.
spareMemory({ isLarge: true });
// The content is read meanwhile.
const astro = import("astro");
process.once("message", (what: ToBundle) => void bundle(what));
// A build that was stopped needs no bundle any more.
process.once("disconnect", () => process.exit(1));

async function bundle({ root, folder, siteUrl, project, themeSheet, words }: ToBundle): Promise<void> {
  handOver({
    ...{ project, themeSheet, isPreview: false, found: nothingFound(), kept: keepNothing },
    // Code and styles are bundled of nothing else of the content: `bundleOf` names it.
    words,
    caller: { tell: () => {}, isMet: false, makesFiles: true },
    bundle: {
      keep: (_, made) => end(made),
      putInto: () => Promise.resolve(undefined),
      leave: () => process.exit(1),
    },
  });
  const { build } = await astro;
  await build({
    ...withLearningBriefs(root),
    outDir: folder,
    logLevel: "warn",
    ...(siteUrl ? { site: siteUrl } : {}),
  });
  // The settings of the site do not name Learning Briefs.
  process.exit(1);
}

/** Sends what was bundled; never resolves, so that nothing is done after it. */
function end(made: Bundle): Promise<never> {
  return new Promise(() => process.send!(made, () => process.exit(0)));
}
