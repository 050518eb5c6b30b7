/**
 * In small letters, each as long as it was, so that places stay; letters of Arabic that are written one for another are one.
 *
 *     "Ein DRITTEL" → "ein drittel"      "أربعة" → "اربعه"
 */
export function small(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    })
    .replace(/[أإآةى]/g, (letter) => ARABIC[letter]!);
}

const ARABIC: Record<string, string> = { أ: "ا", إ: "ا", آ: "ا", ة: "ه", ى: "ي" };
