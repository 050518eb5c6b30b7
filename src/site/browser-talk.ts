import { BROWSER_AREAS, CARD_AREAS, CHART_WORDS, DRAWING_AREAS, SEARCH_AREAS } from "../locales/browser.ts";
import type { English } from "../locales/catalogue.ts";
import type { Message } from "../locales/message.ts";
import type { Messages } from "../locales/talk.ts";
import type { Locale } from "../locales/locale.ts";
import { searchFileOf } from "../locales/search-language.ts";

/** What scripts say in the language of the site, by the last word of the module that has it, with the name that it exports. */
const TALKS = {
  /** The messages that scripts of every page need. */
  talk: ["talk", BROWSER_AREAS],
  /** What is said of a chart that a reader reaches for: some words of its area. */
  "chart-talk": ["chartTalk", ["picture"], CHART_WORDS],
  /** What the picture of a chart says that is drawn anew. */
  "drawing-talk": ["drawingTalk", DRAWING_AREAS],
  /** What the card beside a number says. */
  "card-talk": ["cardTalk", CARD_AREAS],
  /** What the search says, and what it knows of the language of the site. */
  "search-talk": ["searchTalk", SEARCH_AREAS],
} as const satisfies Record<
  string,
  [name: string, areas: readonly (keyof English)[], words?: readonly string[]]
>;

export type TalkName = keyof typeof TALKS;

export const TALK_NAMES = Object.keys(TALKS) as TalkName[];

/** The code of `virtual:learning-briefs/<name>`. */
export function talkCodeOf(talk: TalkName, locale: Locale, engine: string): string {
  const [name, areas, words] = TALKS[talk] as [string, readonly (keyof English)[], (readonly string[])?];
  const code = talkCode(name, messagesOf(locale, areas, words), { locale, engine });
  return talk === "search-talk" ? `${code}\n${searchLanguageCode(locale, engine)}` : code;
}

function searchLanguageCode({ language }: Locale, engine: string): string {
  return `export { searchLanguage } from ${fileIn(engine, searchFileOf(language))};`;
}

/** The messages of some areas: all, or those of some names. */
function messagesOf(
  { catalogue }: Locale,
  areas: readonly (keyof English)[],
  words?: readonly string[],
): Messages {
  return Object.fromEntries(
    areas.map((area) => {
      const messages = Object.entries<Message>(catalogue[area]);
      return [area, Object.fromEntries(messages.filter(([word]) => words?.includes(word) ?? true))];
    }),
  );
}

function talkCode(
  name: string,
  messages: Messages,
  { locale, engine }: { locale: Locale; engine: string },
): string {
  const { language, tag, direction } = locale;
  return [
    `import { makeTalk } from ${fileIn(engine, "talk.ts")};`,
    `export const ${name} = makeTalk(${JSON.stringify({ language, tag, direction })}, ${JSON.stringify(messages)});`,
  ].join("\n");
}

/** A file of `locales/`, as the code of a module names it. */
function fileIn(engine: string, path: string): string {
  return JSON.stringify(`${engine.replaceAll("\\", "/")}/src/locales/${path}`);
}
