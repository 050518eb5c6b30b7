import { stringify } from "yaml";
import { LANGUAGES } from "../../src/locales/languages.ts";
import { type Message, piecesOf } from "../../src/locales/message.ts";

/** Georgian stands for English: no letter of it is Latin, Greek or Arabic, and each Latin letter has one. */
const GEORGIAN = [..."აბგდევზთიკლმნოპჟრსტუფქღყშჩ"];

/**
 * A `words.yaml` in a language that nobody speaks: every message of the interface in letters that nothing else on the
 * site has. A Latin word that a reader then meets came from neither the catalogue nor the content.
 */
export function pseudoWords(language: string): string {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const areas = Object.entries(LANGUAGES["en"]!.catalogue).map(([area, messages]) => {
    const lines = Object.entries<Message>(messages).map(([name, message]) => [
      name,
      typeof message === "string"
        ? toGeorgian(message)
        : Object.fromEntries(forms.map((form) => [form, toGeorgian(message[form] ?? message.other)])),
    ]);
    return [area, Object.fromEntries(lines)];
  });
  return stringify(Object.fromEntries(areas), { lineWidth: 0 });
}

function toGeorgian(text: string): string {
  return piecesOf(text)
    .map(({ text: piece, name }) =>
      name === undefined
        ? piece!.replace(/[A-Za-z]/g, (letter) => GEORGIAN[letter.toLowerCase().charCodeAt(0) - 97]!)
        : `{${name}}`,
    )
    .join("");
}
