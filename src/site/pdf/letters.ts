/** Whether a letter is seen: it is no space and no mark of direction. */
export function isSeen(letter: string): boolean {
  return /[^\p{C}\p{Z}\p{Variation_Selector}]/u.test(letter);
}

/** The first of some letters, for a sentence. */
export function shownLetters(letters: readonly string[]): string {
  return letters.slice(0, 8).join(" ") + (letters.length > 8 ? " …" : "");
}
