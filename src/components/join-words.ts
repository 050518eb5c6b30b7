import { listFormat } from "../model/formats.ts";

/** `["a", "b", "c"]` → "a, b and c", as the language joins a list. */
export function joinWords(items: readonly string[], language: string): string {
  return listFormat(language).format(items);
}
