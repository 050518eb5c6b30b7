import { kept } from "../model/formats.ts";
import { type Message, type ValuesOf, piecesOf, textFor } from "./message.ts";

/** Messages by area and name. */
export type Messages = Readonly<Record<string, Readonly<Record<string, Message>>>>;

/** `area.name` of each message. */
export type KeyOf<M extends Messages> = {
  [Area in keyof M & string]: `${Area}.${keyof M[Area] & string}`;
}[keyof M & string];

type MessageAt<M extends Messages, Key extends string> = Key extends `${infer Area}.${infer Name}`
  ? M[Area][Name]
  : never;

/** What a message is called with: nothing where it asks for nothing. */
type Filled<M extends Messages, Key extends string, Value> = keyof ValuesOf<MessageAt<M, Key>> extends never
  ? []
  : [values: { [Name in keyof ValuesOf<MessageAt<M, Key>>]: ValuesOf<MessageAt<M, Key>>[Name] | Value }];

/** The messages `M` in one language. Small enough for readers' browsers, which get the messages that they need alone. */
export interface Talk<M extends Messages> {
  /** The language of the texts as `lang` has it, `ar`. */
  readonly language: string;
  /** The language as Intl is asked in it, with the digits of the site: `ar-u-nu-arab`. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** A message filled in: `t("lists.rows", { count: 3 })` → "3 rows". Numbers are written as the language writes them. */
  t<Key extends KeyOf<M>>(key: Key, ...values: Filled<M, Key, never>): string;
  /** The same in pieces, where something other than text is put in, such as a link: each piece in the language's order. */
  parts<Key extends KeyOf<M>, Node>(key: Key, ...values: Filled<M, Key, Node>): (string | Node)[];
}

/** How a language is spoken: `language`, `tag` and `direction` as in `Talk`, its messages by area and name. */
export function makeTalk<M extends Messages>(
  { language, tag, direction }: Pick<Talk<M>, "language" | "tag" | "direction">,
  messages: Messages,
): Talk<M> {
  const plurals = pluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const written = (value: unknown) =>
    typeof value === "number"
      ? numbers.format(value)
      : typeof value === "string"
        ? isolate(value, direction)
        : value;
  const parts = (key: string, values: Record<string, unknown> = {}): unknown[] => {
    const [area, name] = key.split(".") as [string, string];
    const message = messages[area]?.[name];
    if (message === undefined) throw new Error(`No message is called ${key}.`);
    const count = values["count"];
    const text = textFor(message, typeof count === "number" ? count : undefined, plurals);
    return piecesOf(text).map((piece) =>
      piece.name === undefined ? piece.text : written(values[piece.name]),
    );
  };
  return {
    language,
    tag,
    direction,
    t: (key: string, values?: object) => parts(key, values as Record<string, unknown>).join(""),
    parts,
  } as Talk<M>;
}

const pluralRules = kept((tag: string) => new Intl.PluralRules(tag));

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

/**
 * The direction that a name asks for beside names of the page's own: the other one where all its letters are of that, the
 * page's where it has letters of both. Undefined where it needs to be told apart in no way.
 */
export function directionOfName(name: string, direction: "ltr" | "rtl"): "ltr" | "rtl" | undefined {
  const [own, other] = direction === "ltr" ? [LEFT_TO_RIGHT, RIGHT_TO_LEFT] : [RIGHT_TO_LEFT, LEFT_TO_RIGHT];
  if (!other.test(name)) return undefined;
  return own.test(name) ? direction : direction === "ltr" ? "rtl" : "ltr";
}

/** Keeps a name of the other direction from turning the signs around it: Unicode's first strong isolate. One is kept already. */
function isolate(value: string, direction: "ltr" | "rtl"): string {
  const open = value.replace(/\u2068[^\u2068\u2069]*\u2069/g, "");
  return (direction === "ltr" ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(open) ? `\u2068${value}\u2069` : value;
}
