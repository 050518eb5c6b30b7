import type { Root } from "mdast";
import { copyUndressed, dressNodes } from "../document-nodes.ts";
import type { ContentPage, Publication, Reference, Term, Topic } from "../types.ts";
import type { Lexicon } from "./lexicon.ts";
import { markLinks, resolveLinks } from "./link.ts";
import { type LinkTargets, RecordedTargets } from "./targets.ts";
import { markTerms } from "./term-uses.ts";

export type Text = Publication | ContentPage | Topic | Term;

/** A text with its links. */
export interface LinkedText<T extends Text = Text> {
  text: T;
  references: Reference[];
}

/** A linked text, and what decided how it was linked. */
export interface LinkedFrom {
  parsed: Text;
  text: Text;
  targets: RecordedTargets;
  /** Whether the words of the glossary are marked in it. */
  marksWords: boolean;
}

interface Kept extends LinkedText {
  /** What it was made of. */
  parsed: Text;
  targets: RecordedTargets;
  lexicon: Lexicon | undefined;
}

/** The texts of a content folder as they were linked last; only those are linked again for which something changed. */
export class LinkedTexts {
  /** By file: two files may claim one key. */
  #kept = new Map<string, Kept>();

  /** A parsed text as it is known so far: as it was linked last, if it is the same. */
  known<T extends Text>(parsed: T): T {
    const kept = this.#kept.get(parsed.place.file);
    return kept?.parsed === parsed ? (kept.text as T) : parsed;
  }

  /** All texts as they were linked last. */
  get linkedFrom(): LinkedFrom[] {
    return [...this.#kept.values()].map(({ parsed, text, targets, lexicon }) => ({
      ...{ parsed, text, targets },
      marksWords: lexicon !== undefined,
    }));
  }

  /**
   * Links texts, those first that mark no words of the glossary. What was linked stays as it is: where a link leads
   * elsewhere now, a copy of the text is linked.
   */
  link(
    parsed: { plain: readonly Text[]; marked: readonly Text[] },
    targets: LinkTargets,
    lexicon: Lexicon,
  ): Map<Text, LinkedText> {
    const before = this.#kept;
    this.#kept = new Map();
    const linked = new Map<Text, LinkedText>();
    const link = (text: Text, words: Lexicon | undefined): void => {
      const kept = before.get(text.place.file);
      const isSame = kept?.parsed === text && kept.lexicon === words && kept.targets.areAnsweredBy(targets);
      const result = isSame ? kept : linkText(text, kept?.parsed === text, targets, words);
      this.#kept.set(text.place.file, result);
      linked.set(text, result);
    };
    for (const text of parsed.plain) link(text, undefined);
    for (const text of parsed.marked) link(text, lexicon);
    return linked;
  }
}

function linkText(
  parsed: Text,
  wasLinked: boolean,
  targets: LinkTargets,
  lexicon: Lexicon | undefined,
): Kept {
  const text = wasLinked ? { ...parsed, document: copyUndressed(parsed.document) } : parsed;
  const { document } = text;
  const recorded = new RecordedTargets(targets);
  const references = resolveLinks(document, recorded);
  const dress = (tree: Root) => {
    markLinks(tree, references);
    return lexicon ? markTerms(tree, document, lexicon) : [];
  };
  dressNodes(document, dress);
  return { parsed, text, references, targets: recorded, lexicon };
}
