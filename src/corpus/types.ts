import type { Root, RootContent } from "mdast";
import type { Block, BlockThing, ThingOf } from "../blocks/index.ts";
import type { Entity } from "../model/entity.ts";
import type { PageMeta } from "../model/page.ts";
import type { PublicationMeta } from "../model/publication.ts";
import type { Site } from "../model/site.ts";
import type { ThemeSettings, TypefaceRole } from "../model/theme.ts";
import type { Like } from "../theme/fallback-face.ts";
import type { FaceFile } from "../theme/face-file.ts";
import type { TermMeta, TopicMeta } from "../model/topic.ts";
import type { Words } from "../model/words.ts";
import type { ValueExpression } from "../model/value.ts";
import type { Place } from "../problems/problem.ts";
import type { Dataset } from "./data-types.ts";
import type { PlacedPicture } from "./read/pictures.ts";
import type { Href } from "../model/href.ts";
import type { Key } from "../model/key.ts";

export type { Block, BlockThing } from "../blocks/index.ts";
export type { Entity } from "../model/entity.ts";
export type { Cell, Column, Correction, Dataset, Erratum, Row } from "./data-types.ts";

export type Figure = ThingOf<"figure">;
export type Voice = ThingOf<"voice">;
export type Finding = ThingOf<"finding">;
export type Recommendation = ThingOf<"recommendation">;
export type Event = ThingOf<"event">;

type TypedReference = Reference;

// What is read from a node of a tree stays with the node: whoever meets it again, as the renderer does, needs it.
declare module "mdast" {
  interface LinkData {
    reference?: TypedReference;
  }
  interface TextData {
    marks?: Mark[];
  }
}
declare module "mdast-util-mdx-jsx" {
  interface MdxJsxFlowElementData {
    block?: Block;
  }
  interface MdxJsxTextElementData {
    block?: Block;
  }
}

/** Everything that the content folder says, parsed and linked once, and frozen. */
export interface Corpus {
  site: Site;
  /** In reading order: each after those that it follows, otherwise by id. */
  publications: Publication[];
  /** Pages that staff write besides the publications, such as one on privacy; by title, in the site's language. */
  pages: ContentPage[];
  datasets: Dataset[];
  /** By kind as in site.yaml, then by `order` and title. */
  topics: Topic[];
  /** By term, in the site's language. */
  terms: Term[];
  figures: Figure[];
  voices: Voice[];
  findings: Finding[];
  recommendations: Recommendation[];
  events: Event[];
  /** Every link of every document, in order of the text. */
  references: Reference[];
  /** The same by the file of the text that holds them. */
  referencesIn: ReadonlyMap<string, readonly Reference[]>;
  /** The links that lead to each thing, by its key; bound numbers lead to their dataset. */
  backlinks: ReadonlyMap<string, Reference[]>;
  /** The bound numbers that use each cell, by `dataset/row/column`; the sum of a column uses its cells, its totals excepted. */
  cellUses: ReadonlyMap<string, Reference[]>;
  /** Every thing that has an address, by `scheme:id`, e.g. `figure:trust-by-site`. */
  entities: ReadonlyMap<string, Entity>;
  /** The text of each file that was read, by its path: for code frames. */
  sources: ReadonlyMap<string, string>;
  /** Pictures and recordings that stand in the content folder, by `pictureKey` of their paths within it. */
  pictures: ReadonlyMap<string, PlacedPicture>;
  /** Paths of the files that were refused where they stand, within the content folder: each is told by itself. */
  strays: readonly string[];
  /** Where old addresses lead, in order of redirects.yaml. */
  redirects: Redirect[];
  /** The addresses that were published once, from addresses.txt; undefined where no list is kept. */
  ledger?: { address: string; place: Place }[];
  /** The publisher's own words for the interface, from words.yaml. */
  ownWords?: { words: Words; placeOf: PlaceOf };
  /** Keys of what stands in drafts, or comes from one: it is checked, and left out of the built site. */
  drafts: ReadonlySet<string>;
  /** Keys of the things whose files could not be read or used: nobody knows what stands in them. */
  unread: ReadonlySet<string>;
  /** Where a field of site.yaml stands. */
  placeInSite: PlaceOf;
  theme: Theme;
}

/** A typeface that a theme names. */
export interface Typeface {
  family: string;
  /** What stands in for it until it has come. */
  like: Like;
  faces: Face[];
  /** `name` is empty where only the file says what it may be used for. */
  licence: { name: string; text: string };
}

export type Face = FaceFile;

/** How the site looks: what theme.yaml says, and the files that it names. */
export interface Theme {
  settings: ThemeSettings;
  /** Where a field of theme.yaml stands; undefined where there is none that can be used. */
  placeOf?: PlaceOf;
  logo?: PlacedPicture;
  /** The logo on dark paper, where it is another. */
  darkLogo?: PlacedPicture;
  icon?: PlacedPicture;
  /** The typefaces that could be read, by what they are for. */
  typefaces?: Partial<Record<TypefaceRole, Typeface>>;
  /** The texts of drawings with a fault, by the path that is shown: for code frames. */
  drawings?: ReadonlyMap<string, string>;
}

/** An old address and the one in its place, both from the root, e.g. `/publications/old-name/#early-wins`. */
export interface Redirect {
  from: string;
  to: string;
  fromPlace: Place;
  toPlace: Place;
}

/** Where a field stands in a YAML file or in a frontmatter, or the nearest thing that would contain it. */
export type PlaceOf = (path: readonly PropertyKey[], what?: "key" | "value") => Place;

/** A text with sections and blocks: a publication, a page, a topic's page or a definition. */
export interface Document {
  /** The key of its entity, e.g. `publication:first-lessons`. */
  owner: Key;
  /** The address of the page that shows it. */
  href: Href;
  file: string;
  /** The body without frontmatter. Headings keep their text only: ids and topics are taken off. */
  tree: Root;
  sections: Section[];
  blocks: Block[];
  /** The blocks that have an address of their own, as what they are. */
  things: BlockThing[];
  /** Blocks that could not be used, each told where it stands. */
  unread: UnreadBlock[];
  notes: Footnote[];
  /** Every link, in order of the text. */
  links: WrittenLink[];
  /** Words a reader reads, blocks' text included. */
  words: number;
  /** Where the glossary's words stand in it, once it is linked: the first in each part, and every authored link. */
  termUses: readonly TermUse[];
}

export interface UnreadBlock {
  /** As it is written: it may be no block of this site. */
  name: string;
  /** What is written for its id, and the nearest id to it; empty where nothing is. */
  ids: string[];
}

export interface Section {
  id: string;
  title: string;
  /** Depth of its heading, 2 to 6. */
  depth: number;
  /** "2.1": counted for display only. Addresses never use it. */
  number: string;
  /** Topics named in its heading, as `kind:id`. */
  topics: string[];
  /** Index of its heading in `tree.children`. */
  start: number;
  /** Index after its last block, subsections included. */
  end: number;
  href: Href;
  place: Place;
}

export interface Footnote {
  id: string;
  /** From 1, in order of first call. */
  number: number;
  children: RootContent[];
  place: Place;
}

export interface Publication extends Entity {
  id: string;
  meta: PublicationMeta;
  placeOf: PlaceOf;
  document: Document;
  /** Minutes to read at 230 words a minute, at least 1. Source of the pace: Brysbaert 2019, silent reading of English. */
  minutes: number;
}

/** A page of the content that is no publication: `pages/<id>.mdx`. */
export interface ContentPage extends Entity {
  id: string;
  meta: PageMeta;
  placeOf: PlaceOf;
  document: Document;
}

export interface Topic extends Entity {
  id: string;
  kind: string;
  meta: TopicMeta;
  placeOf: PlaceOf;
  document: Document;
}

export interface Term extends Entity {
  id: string;
  meta: TermMeta;
  placeOf: PlaceOf;
  document: Document;
}

/** A place where a text uses a word of the glossary. */
export interface TermUse {
  /** Key of the term. */
  term: string;
  /** The document that uses it. */
  owner: Key;
  section?: string;
}

/** A run of a text node that the page links although no author did: a term, or a short form. Nodes carry theirs as `marks`. */
export interface Mark {
  /** Offsets in the node's value. */
  start: number;
  end: number;
  href: Href;
  /** What a short form stands for, at its first use in a text. */
  expansion?: string;
}

/** A link as it stands in a text. */
export interface WrittenLink {
  section?: string;
  /** The block in which it stands, as an entity's key, if any. */
  block?: Key;
  /** As written. */
  url: string;
  /** The text of the link. */
  text: string;
  /** The sentence around it, without marks. */
  sentence: string;
  place: Place;
}

/** A link from a place in a text to an entity, a section, a cell or an address. */
export interface Reference extends WrittenLink {
  /** The document that holds it. */
  owner: Key;
  scheme: string;
  id: string;
  fragment?: string;
  /** The key that it resolves to; undefined where nothing has that id. */
  target?: Key;
  /** Of a `value:` link. */
  value?: ValueExpression;
  /** Of a `value:` link: the address of the correction of a cell that it uses. */
  erratum?: string;
  /** Where the reader lands, from the site's root; undefined when unresolved. */
  href?: string;
}
