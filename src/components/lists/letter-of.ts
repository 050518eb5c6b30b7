import type { Locale } from "../../locales/locale.ts";

/** The letter under which a word stands: its first, large, and without marks that the language does not tell apart. */
export function letterOf(word: string, { tag }: Pick<Locale, "tag">): string {
  const first = [...new Intl.Segmenter(tag).segment(word.trim())].find(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  );
  const letter = (first?.segment ?? word).toLocaleUpperCase(tag);
  if (/\p{N}/u.test(letter)) return "0–9";
  const plain = letter.normalize("NFD").replaceAll(/\p{M}/gu, "");
  // In Spanish ñ is a letter of its own, and é is none.
  const isSame = new Intl.Collator(tag, { sensitivity: "base" }).compare(letter, plain) === 0;
  return isSame ? plain : letter;
}
