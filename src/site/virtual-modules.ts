import { join } from "node:path";
import { type Locale, localeOfCorpus } from "../locales/locale.ts";
import { TALK_NAMES, talkCodeOf } from "./browser-talk.ts";
import { takeOver } from "./hand-over.ts";
import { asNodeHasIt } from "./shared-modules.ts";

const NAME = "virtual:learning-briefs";
const EDITION = "virtual:learning-briefs/edition";

/** Packages with parts that are no JavaScript: Node loads them, from where this package finds them. */
export const NATIVE = ["@napi-rs/canvas", "satteri", "sharp"];

/**
 * `virtual:learning-briefs/edition` is `site/edition.ts`: components ask it by this name, so that they know nothing of the site
 * that they stand in. What scripts say, in the language of the site, are modules of `site/browser-talk.ts`.
 */
export function virtualModules(engine: string, { isBuild }: { isBuild: boolean }) {
  const edition = join(engine, "src", "site", "edition.ts").replaceAll("\\", "/");
  return {
    name: "learning-briefs:virtual-modules",
    enforce: "pre" as const,
    resolveId(id: string) {
      if (id === EDITION && !isBuild) return edition;
      return id === EDITION || talkOf(id) ? `\0${id}` : undefined;
    },
    load(id: string) {
      const talk = talkOf(id.slice(1));
      if (talk) return talkCodeOf(talk, localeOfSite(), engine);
      return id === `\0${EDITION}` ? asNodeHasIt("site/edition.ts", ["edition"]) : undefined;
    },
  };
}

/** Which of the talks of scripts a module is. */
function talkOf(id: string) {
  return TALK_NAMES.find((talk) => id === `${NAME}/${talk}`);
}

function localeOfSite(): Locale {
  const { words, checked } = takeOver()!;
  return localeOfCorpus(words ?? checked!.corpus);
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
