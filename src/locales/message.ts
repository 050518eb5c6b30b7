/**
 * A sentence or a label of the interface: a text with names in braces where something is put in, `Page {page}`; or, where a
 * plural hangs on `count`, one text for each form that the language has for numbers (Unicode's plural rules), of which
 * `other` always stands: `{ one: "{count} table", other: "{count} tables" }`.
 */
export type Message = string | Forms;

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** What is put into a message: `{ page: … }` for the one above, `{ count: number }` for the other. */
export type ValuesOf<M> = Record<Exclude<NamesIn<TextsOf<M>>, "count">, string | number> &
  (HasCount<M> extends true ? { count: number } : unknown);

type HasCount<M> = M extends string ? ("count" extends NamesIn<M> ? true : false) : true;
type TextsOf<M> = M extends string ? M : M[keyof M] & string;
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names of what a message asks for, each once, in order. */
export function namesIn(message: Message): string[] {
  const texts = typeof message === "string" ? [message] : Object.values(message);
  const names = texts.flatMap((text) => piecesOf(text).flatMap((piece) => piece.name ?? []));
  return [...new Set(names)];
}

/** The text of a message for a count; the one text that it has where it has no forms. */
export function textFor(message: Message, count: number | undefined, plurals: Intl.PluralRules): string {
  if (typeof message === "string") return message;
  return (count === undefined ? undefined : message[plurals.select(count)]) ?? message.other;
}

/** A text taken apart where something is put in: `Page {page}` → `Page `, then the place of `page`. */
export function piecesOf(text: string): { text?: string; name?: string }[] {
  return text
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 1 ? { name: piece } : { text: piece }))
    .filter((piece) => piece.text !== "");
}
