import { unreadKeys } from "./link/unread-keys.ts";
import { collator } from "../model/formats.ts";
import type { Site } from "../model/site.ts";
import { Problems } from "../problems/collector.ts";
import { indexReferences } from "./link/backlinks.ts";
import { draftKeys } from "./link/drafts.ts";
import { type BlockEntities, collectEntities, indexEntities } from "./link/entities.ts";
import { type Lexicon, lexiconKey, readLexicon } from "./link/lexicon.ts";
import { type LinkedFrom, LinkedTexts, type Text } from "./link/linked-texts.ts";
import { byReadingOrder } from "./link/reading-order.ts";
import { linkTargets } from "./link/targets.ts";
import type { ReadFiles } from "./parse/files.ts";
import { type HomeText, homesOf, textsOf } from "./query/texts.ts";
import type { Corpus, Entity, PlaceOf } from "./types.ts";

export interface Settings {
  site: Site;
  placeInSite: PlaceOf;
}

/** Links what was read into a corpus, and keeps what need not be done again for the next. */
export class Assembler {
  readonly #texts = new LinkedTexts();
  readonly #blocks = new WeakMap<HomeText, BlockEntities>();
  #lexicon: { key: string; lexicon: Lexicon } | undefined;

  /** The corpus, not frozen yet. Where a text has changed, nothing of the corpus before changes with it. */
  assemble(
    settings: Settings,
    read: ReadFiles,
    folder: Pick<Corpus, "sources" | "pictures" | "strays" | "ledger" | "redirects" | "ownWords" | "theme">,
    problems: Problems,
  ): Corpus {
    const parsed = {
      publications: byReadingOrder(read.publications, problems),
      ...inOrder(read, settings.site),
    };
    const known = mapTexts(parsed, (text) => this.#texts.known(text));
    // Where things stand does not depend on where their links lead.
    const targets = linkTargets(
      indexEntities(this.#everything(known, read), new Problems()),
      new Map(textsOf(known).map((text) => [text.key, text.document])),
    );
    // Definitions do not explain themselves: only what readers come to first is marked.
    const { publications, pages, topics, terms } = parsed;
    const lexicon = this.#readLexicon(parsed);
    const linked = this.#texts.link(
      { plain: terms, marked: [...publications, ...pages, ...topics] },
      targets,
      lexicon,
    );
    const texts = mapTexts(parsed, (text) => linked.get(text)!.text as typeof text);
    const everyLinked = textsOf(parsed).map((text) => linked.get(text)!);
    const references = everyLinked.flatMap((text) => text.references);
    const blocks = this.#blocksOf(homesOf(texts));
    return {
      ...settings,
      ...texts,
      datasets: read.datasets,
      ...blocks,
      references,
      referencesIn: new Map(everyLinked.map((one) => [one.text.document.file, one.references])),
      ...indexReferences(references, read.datasets),
      entities: indexEntities(this.#everything(texts, read), problems),
      ...folder,
      drafts: draftKeys(read, Object.values(blocks).flat()),
      unread: new Set([...read.unread, ...textsOf(texts).flatMap(({ document }) => unreadKeys(document))]),
    };
  }

  /** The texts as they were linked last, and the words that are marked in them: what tells them from others. */
  get linked(): { texts: LinkedFrom[]; lexiconKey: string } {
    return { texts: this.#texts.linkedFrom, lexiconKey: this.#lexicon?.key ?? "" };
  }

  #everything(texts: Texts, { datasets }: ReadFiles): Entity[] {
    const { publications, pages, topics, terms } = texts;
    return [
      ...publications,
      ...datasets,
      ...pages,
      ...topics,
      ...terms,
      ...Object.values(this.#blocksOf(homesOf(texts))).flat(),
    ];
  }

  #blocksOf(homes: readonly HomeText[]): BlockEntities {
    const all: BlockEntities = { figures: [], voices: [], findings: [], recommendations: [], events: [] };
    for (const home of homes) {
      const blocks = this.#blocks.get(home) ?? collectEntities([home]);
      this.#blocks.set(home, blocks);
      for (const [kind, list] of Object.entries(blocks)) all[kind as keyof BlockEntities].push(...list);
    }
    return all;
  }

  /** The same one as before where no word of it has changed: then no text need be looked through again. */
  #readLexicon({ terms, topics }: Texts): Lexicon {
    const key = lexiconKey(terms, topics);
    if (this.#lexicon?.key !== key) this.#lexicon = { key, lexicon: readLexicon(terms, topics) };
    return this.#lexicon.lexicon;
  }
}

type Texts = Pick<Corpus, "publications" | "pages" | "topics" | "terms">;

function mapTexts({ publications, pages, topics, terms }: Texts, map: <T extends Text>(text: T) => T): Texts {
  return {
    publications: publications.map(map),
    pages: pages.map(map),
    topics: topics.map(map),
    terms: terms.map(map),
  };
}

/** Topics by kind, order and title; pages and terms by title. */
function inOrder(
  read: ReadFiles,
  { topicKinds, language }: Site,
): Pick<ReadFiles, "pages" | "topics" | "terms"> {
  const kinds = topicKinds.map((kind) => kind.id);
  const { compare } = collator(language);
  const byTitle = (a: Entity, b: Entity) => compare(a.title, b.title);
  return {
    topics: read.topics.toSorted(
      (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.meta.order - b.meta.order || byTitle(a, b),
    ),
    pages: read.pages.toSorted(byTitle),
    terms: read.terms.toSorted(byTitle),
  };
}
