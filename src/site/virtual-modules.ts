import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Locale, localeOf } from "../locales/locale.ts";
import { browserTalkCode, cardTalkCode, chartTalkCode, searchTalkCode } from "./browser-talk.ts";
import { takeOver } from "./hand-over.ts";

const NAME = "virtual:learning-briefs";
const EDITION = "virtual:learning-briefs/edition";
const TALK = "virtual:learning-briefs/talk";
const CHART_TALK = "virtual:learning-briefs/chart-talk";
const CARD_TALK = "virtual:learning-briefs/card-talk";
const SEARCH_TALK = "virtual:learning-briefs/search-talk";
const HAND_OVER = fileURLToPath(new URL(`hand-over${extname(import.meta.url)}`, import.meta.url));

/** Packages with parts that are no JavaScript: Node loads them, from where this package finds them. */
const NATIVE = ["@napi-rs/canvas", "satteri", "sharp"];

/**
 * `virtual:learning-briefs` gives the pages what was read for them. It asks Node for the module that the integration has
 * handed it over in, past the bundler, which would make a second one. `virtual:learning-briefs/edition` is
 * `site/edition.ts`: components ask it by this name, so that they know nothing of the site that they stand in.
 * `virtual:learning-briefs/talk` is what scripts say, in the language of the site, `virtual:learning-briefs/chart-talk` what
 * live charts say, `virtual:learning-briefs/card-talk` what the card beside a number says, and
 * `virtual:learning-briefs/search-talk` what the search does.
 */
export function virtualModules(engine: string) {
  const edition = join(engine, "src", "site", "edition.ts").replaceAll("\\", "/");
  return {
    name: "learning-briefs:virtual-modules",
    enforce: "pre" as const,
    resolveId(id: string) {
      if (id === EDITION) return edition;
      return [NAME, TALK, CHART_TALK, CARD_TALK, SEARCH_TALK].includes(id) ? `\0${id}` : undefined;
    },
    load(id: string) {
      if (id === `\0${TALK}`) return browserTalkCode(localeOfSite(), engine);
      if (id === `\0${CHART_TALK}`) return chartTalkCode(localeOfSite(), engine);
      if (id === `\0${CARD_TALK}`) return cardTalkCode(localeOfSite(), engine);
      if (id === `\0${SEARCH_TALK}`) return searchTalkCode(localeOfSite(), engine);
      if (id !== `\0${NAME}`) return undefined;
      return [
        'import { createRequire } from "node:module";',
        `export const { takeOver, onHandOver } = createRequire(${JSON.stringify(pathToFileURL(HAND_OVER).href)})(${JSON.stringify(HAND_OVER)});`,
      ].join("\n");
    },
  };
}

function localeOfSite(): Locale {
  const { site, ownWords } = takeOver()!.checked!.corpus;
  return localeOf(site, ownWords?.words);
}

/** Leaves native packages out of the bundle, and says where they are: a site's own folder may not have them. */
export function nativePackages() {
  return {
    name: "learning-briefs:native-packages",
    enforce: "pre" as const,
    apply: "build" as const,
    resolveId(id: string) {
      return NATIVE.includes(id) ? { id: import.meta.resolve(id), external: true as const } : undefined;
    },
  };
}
