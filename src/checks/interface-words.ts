import type { Corpus } from "../corpus/types.ts";
import { languageOf } from "../locales/locale.ts";
import { LANGUAGES } from "../locales/languages.ts";
import { type Forms, type Message, namesIn } from "../locales/message.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";

const RULE = "interface-words";
const ENGLISH: Readonly<Record<string, Readonly<Record<string, Message>>>> = LANGUAGES["en"]!.catalogue;
const ALL = Object.entries(ENGLISH).flatMap(([area, messages]) =>
  Object.keys(messages).map((name) => [area, name] as const),
);

/** Every line of words.yaml is one of the interface's, and puts in what that puts in; the interface speaks the site's language. */
export function checkInterfaceWords(corpus: Corpus, problems: Problems): void {
  const { site, ownWords } = corpus;
  const named = Object.entries(ownWords?.words ?? {});
  for (const [area, messages] of named) {
    if (!Object.hasOwn(ENGLISH, area)) {
      const place = ownWords!.placeOf([area], "key");
      problems.add(
        RULE,
        place,
        `The interface has no area called ${area}.`,
        proposed(area, Object.keys(ENGLISH)),
      );
      continue;
    }
    for (const [name, message] of Object.entries(messages)) {
      const placeOf = (form?: string): Place => ownWords!.placeOf([area, name, ...(form ? [form] : [])]);
      if (Object.hasOwn(ENGLISH[area]!, name))
        hold({ message, site, placeOf }, ENGLISH[area]![name]!, problems);
      else
        problems.add(
          RULE,
          ownWords!.placeOf([area, name], "key"),
          `The interface has no ${name} in ${area}.`,
          proposed(name, Object.keys(ENGLISH[area]!)),
        );
    }
  }
  if (!languageOf(site.language)) tellUnknownLanguage(corpus, problems);
}

function proposed(name: string, names: readonly string[]): string {
  const [near] = nearest(name, names);
  return near ? `Change ${name} to ${near}.` : `Write one of: ${names.join(", ")}.`;
}

interface Own {
  message: Message;
  site: Corpus["site"];
  placeOf(form?: string): Place;
}

function hold({ message, site, placeOf }: Own, english: Message, problems: Problems): void {
  const wanted = namesIn(english);
  const texts = typeof message === "string" ? { "": message } : message;
  for (const [form, text] of Object.entries(texts) as [string, string][]) {
    const named = namesIn(text);
    for (const name of named.filter((one) => !wanted.includes(one)))
      problems.add(
        RULE,
        placeOf(form),
        `Nothing is put in for {${name}}.`,
        wanted.length > 0 ? `Write ${wanted.map((one) => `{${one}}`).join(", ")}.` : "Take it away.",
      );
    // "One table" may do without its number, and English does so itself.
    const needed = form === "" || form === "other" ? wanted : inEachForm(english);
    const missing = needed.filter((name) => !named.includes(name));
    if (missing.length > 0)
      problems.add(
        RULE,
        placeOf(form),
        `The text leaves out ${missing.map((one) => `{${one}}`).join(", ")}.`,
        "Write it where it belongs in the sentence.",
      );
  }
  if (typeof message !== "string") holdForms(message, { message, site, placeOf }, english, problems);
}

/** What English puts into each form of a message, its number left out. */
function inEachForm(english: Message): string[] {
  const forms = typeof english === "string" ? [english] : Object.values(english);
  return namesIn(english).filter(
    (name) => name !== "count" && forms.every((form) => namesIn(form).includes(name)),
  );
}

function holdForms(message: Forms, { site, placeOf }: Own, english: Message, problems: Problems): void {
  if (typeof english === "string" && !namesIn(english).includes("count"))
    return void problems.add(
      RULE,
      placeOf(),
      "This sentence counts nothing, so that it has no plural.",
      "Write one text.",
    );
  const used = formsOf(site.language);
  for (const form of Object.keys(message))
    if (!used.all.includes(form))
      problems.add(
        RULE,
        placeOf(form),
        `The language ${site.language} has no form called ${form}.`,
        `Write only: ${used.all.join(", ")}.`,
      );
  const missing = used.ofCounts.filter((form) => !Object.hasOwn(message, form));
  if (missing.length > 0)
    problems.add(
      RULE,
      placeOf(),
      `The language ${site.language} has a form of the plural that is missing here: ${missing.join(", ")}.`,
      `Write a text for each of: ${used.ofCounts.join(", ")}.`,
    );
}

/** The plural forms of a language, and those that whole numbers up to two hundred take. */
function formsOf(language: string): { all: string[]; ofCounts: string[] } {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 201 }, (_, count) => rules.select(count));
  return { all: rules.resolvedOptions().pluralCategories, ofCounts: [...new Set([...counts, "other"])] };
}

function tellUnknownLanguage({ site, ownWords, placeInSite }: Corpus, problems: Problems): void {
  const missing = ALL.filter(([area, name]) => ownWords?.words[area]?.[name] === undefined);
  if (missing.length === 0) return;
  problems.add(
    "interface-language",
    placeInSite(["language"]),
    `The interface does not speak ${site.language}: what words.yaml does not translate stays English.`,
    "Translate its lines in words.yaml: docs/languages.md shows how.",
  );
}
