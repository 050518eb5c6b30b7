/** Whether words end as a sentence does. */
export function isSentence(words: string): boolean {
  return SENTENCE.test(words);
}

const SENTENCE = /[\p{Sentence_Terminal}…]$/u;
