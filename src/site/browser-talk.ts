import { BROWSER_AREAS, CARD_AREAS, CHART_AREAS, SEARCH_AREAS } from "../locales/browser.ts";
import type { English } from "../locales/catalogue.ts";
import type { Locale } from "../locales/locale.ts";
import { searchFileOf } from "../locales/search-language.ts";

/** What scripts say in the language of the site, by the last word of the module that has it, with the name that it exports. */
const TALKS = {
  /** The messages that scripts of every page need. */
  talk: ["talk", BROWSER_AREAS],
  /** What live charts say, and in which direction they run. */
  "chart-talk": ["chartTalk", CHART_AREAS],
  /** What the card beside a number says. */
  "card-talk": ["cardTalk", CARD_AREAS],
  /** What the search says, and what it knows of the language of the site. */
  "search-talk": ["searchTalk", SEARCH_AREAS],
} as const satisfies Record<string, [name: string, areas: readonly (keyof English)[]]>;

export type TalkName = keyof typeof TALKS;

export const TALK_NAMES = Object.keys(TALKS) as TalkName[];

/** The code of `virtual:learning-briefs/<name>`. */
export function talkCodeOf(talk: TalkName, locale: Locale, engine: string): string {
  const [name, areas] = TALKS[talk];
  const code = talkCode(name, areas, { locale, engine });
  return talk === "search-talk" ? `${code}\n${searchLanguageCode(locale, engine)}` : code;
}

function searchLanguageCode({ language }: Locale, engine: string): string {
  return `export { searchLanguage } from ${fileIn(engine, searchFileOf(language))};`;
}

function talkCode(
  name: string,
  areas: readonly (keyof English)[],
  { locale, engine }: { locale: Locale; engine: string },
): string {
  const { language, tag, direction, catalogue } = locale;
  const messages = Object.fromEntries(areas.map((area) => [area, catalogue[area]]));
  return [
    `import { makeTalk } from ${fileIn(engine, "talk.ts")};`,
    `export const ${name} = makeTalk(${JSON.stringify({ language, tag, direction })}, ${JSON.stringify(messages)});`,
  ].join("\n");
}

/** A file of `locales/`, as the code of a module names it. */
function fileIn(engine: string, path: string): string {
  return JSON.stringify(`${engine.replaceAll("\\", "/")}/src/locales/${path}`);
}
