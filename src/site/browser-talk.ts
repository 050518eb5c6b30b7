import { BROWSER_AREAS, CARD_AREAS, CHART_AREAS, SEARCH_AREAS } from "../locales/browser.ts";
import type { English } from "../locales/catalogue.ts";
import type { Locale } from "../locales/locale.ts";
import { searchFolderOf } from "../locales/search-language.ts";

/** The code of `virtual:learning-briefs/talk`: the messages that scripts need, in the language of the site. */
export function browserTalkCode(locale: Locale, engine: string): string {
  return talkCode("talk", BROWSER_AREAS, { locale, engine });
}

/** The code of `virtual:learning-briefs/chart-talk`: what live charts say, and in which direction they run. */
export function chartTalkCode(locale: Locale, engine: string): string {
  return talkCode("chartTalk", CHART_AREAS, { locale, engine });
}

/** The code of `virtual:learning-briefs/card-talk`: what the card beside a number says. */
export function cardTalkCode(locale: Locale, engine: string): string {
  return talkCode("cardTalk", CARD_AREAS, { locale, engine });
}

/** The code of `virtual:learning-briefs/search-talk`: what the search says, and what it knows of the language of the site. */
export function searchTalkCode(locale: Locale, engine: string): string {
  const folder = searchFolderOf(locale.language);
  const path = folder ? `${folder}/search-language.ts` : "search-any-language.ts";
  return [
    talkCode("searchTalk", SEARCH_AREAS, { locale, engine }),
    `export { searchLanguage } from ${fileIn(engine, path)};`,
  ].join("\n");
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
