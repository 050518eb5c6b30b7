import type { en } from "./en/index.ts";
import type { Message } from "./message.ts";
import type { KeyOf } from "./talk.ts";

/** All messages, as English has them. */
export type English = typeof en;
export type Area = keyof English;
export type Key = KeyOf<English>;

/** The same messages in another language: a line that is missing, or one too many, fails the types. */
export type Catalogue = {
  readonly [Of in Area]: { readonly [Name in keyof English[Of]]: Message };
};

/** A language that the interface speaks. */
export interface Language {
  catalogue: Catalogue;
  /** Whether somebody who speaks the language has read the catalogue. */
  isRead: boolean;
  /** Whether a label in the middle of a sentence begins with a small letter: not so in German. */
  hasSmallNouns: boolean;
}
