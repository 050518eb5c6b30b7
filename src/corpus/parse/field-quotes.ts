import { setQuotesInWords } from "./mdx/quotes.ts";

/**
 * The fields of a file with the straight marks in their words set as those of a text are, by the site's language. Values of
 * tables and what must hold of them are data and stay as they are, and so do addresses.
 *
 *     { title: "Partners' \"trust\"" }  →  { title: "Partners’ “trust”" }
 */
export function setQuotesInFields<T>(fields: T, language: string): T {
  return setIn(fields, language) as T;
}

function setIn(value: unknown, language: string): unknown {
  if (typeof value === "string") return ADDRESS.test(value) ? value : setQuotesInWords(value, language);
  if (Array.isArray(value)) return value.map((item) => setIn(item, language));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, DATA.has(key) ? inner : setIn(inner, language)]),
  );
}

const DATA = new Set(["values", "checks", "printed", "expected"]);
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)\S+$/;
