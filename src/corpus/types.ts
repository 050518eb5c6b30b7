import type { Root, RootContent } from "mdast";
import type { BlockName, ChartProps } from "../model/blocks.ts";
import type { PublicationMeta } from "../model/publication.ts";
import type { Site } from "../model/site.ts";
import type { TermMeta, TopicMeta } from "../model/topic.ts";
import type { ValueExpression } from "../model/value.ts";
import type { Place } from "../problems/problem.ts";
import type { Dataset } from "./data-types.ts";

export type { Cell, Column, Dataset, Erratum, Row } from "./data-types.ts";

/** Everything that the content folder says, parsed and linked once, and frozen. */
export interface Corpus {
  site: Site;
  /** In reading order: each after those that it follows, otherwise by id. */
  publications: Publication[];
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
  /** The links that lead to each thing, by its key; bound numbers lead to their dataset. */
  backlinks: ReadonlyMap<string, Reference[]>;
  /** The bound numbers that use each cell, by `dataset/row/column`; a row of `*` holds those that use the whole column. */
  cellUses: ReadonlyMap<string, Reference[]>;
  /** Where the glossary's words stand in publications and topics: the first in each part, and every authored link. */
  termUses: TermUse[];
  /** Every thing that has an address, by `scheme:id`, e.g. `figure:trust-by-site`. */
  entities: ReadonlyMap<string, Entity>;
  /** The text of each file that was read, by its path: for code frames. */
  sources: ReadonlyMap<string, string>;
  /** Pictures that stand in the content folder, by their paths within it. */
  pictures: readonly string[];
  /** Where old addresses lead, in order of redirects.yaml. */
  redirects: Redirect[];
  /** The addresses that were published once, from addresses.txt; undefined where no list is kept. */
  ledger?: { address: string; place: Place }[];
  /** Keys of what stands in drafts, or comes from one: it is checked, and left out of the built site. */
  drafts: ReadonlySet<string>;
  /** Keys of the things whose files could not be read or used: nobody knows what stands in them. */
  unread: ReadonlySet<string>;
  /** Where a field of site.yaml stands. */
  placeInSite: PlaceOf;
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

/** Anything that can be pointed at. */
export interface Entity {
  /** `scheme:id`, unique on the site. */
  key: string;
  title: string;
  /** Its permanent address from the site's root, with a leading slash, e.g. `/figures/trust-by-site/`. */
  href: string;
  /** Where it is written. */
  place: Place;
}

/** A text with sections and blocks: a publication, a topic's page or a definition. */
export interface Document {
  /** The key of its entity, e.g. `publication:first-lessons`. */
  owner: string;
  /** The address of the page that shows it. */
  href: string;
  file: string;
  /** The body without frontmatter. Headings keep their text only: ids and topics are taken off. */
  tree: Root;
  sections: Section[];
  blocks: Block[];
  notes: Footnote[];
  /** Words a reader reads, blocks' text included. */
  words: number;
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
  href: string;
  place: Place;
}

/** A component of the vocabulary as it stands in a document. */
export interface Block {
  name: BlockName;
  /** Checked props, ids of topic kinds among them. */
  props: Record<string, unknown>;
  /** Topics of the block, from its attributes, as `kind:id`. */
  topics: string[];
  /** Section in which it stands, if any. */
  section?: string;
  owner: string;
  children: RootContent[];
  place: Place;
  /** Where an attribute stands in the tag. */
  placeOf(attribute: string): Place;
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

export interface Voice extends Entity {
  id: string;
  role: string;
  topics: string[];
  publication: string;
  section?: string;
  /** `dataset/row` of the theme under which the source puts it. */
  theme?: string;
  /** The voice of which this is another telling. */
  sameAs?: string;
  verbatim: boolean;
  children: RootContent[];
  /** Its words, without marks. */
  text: string;
}

export interface Finding extends Entity {
  id: string;
  topics: string[];
  publication: string;
  section?: string;
  /** `dataset/row` of the research question. */
  question?: string;
  /** Typed references, such as `figure:trust-by-site`. */
  evidence: string[];
  confirms: string[];
  deepens: string[];
  contradicts: string[];
  children: RootContent[];
}

export interface Recommendation extends Entity {
  id: string;
  topics: string[];
  publication: string;
  section?: string;
  evidence: string[];
  children: RootContent[];
}

export interface Event extends Entity {
  id: string;
  date: string;
  until?: string;
  topics: string[];
  publication: string;
  section?: string;
  children: RootContent[];
}

/** A chart, or a figure that is a picture or whose values were not published. */
export interface Figure extends Entity {
  id: string;
  kind: "chart" | "picture" | "missing";
  topics: string[];
  publication: string;
  section?: string;
  chart?: ChartProps;
  /** Of a picture: the file beside the publication, and its description. */
  src?: string;
  alt?: string;
  /** What the original shows and what of it was not published. */
  missing?: string;
  children: RootContent[];
}

/** A place where a text uses a word of the glossary. */
export interface TermUse {
  /** Key of the term. */
  term: string;
  /** The document that uses it. */
  owner: string;
  section?: string;
  /** True where the definition opens in place: at the first use in each part of a text. */
  opens: boolean;
}

/** A run of a text node that the page links although no author did: a term, or a short form. Nodes carry theirs as `marks`. */
export interface Mark {
  /** Offsets in the node's value. */
  start: number;
  end: number;
  href: string;
  /** The id of the term whose definition opens here. */
  opens?: string;
  /** What a short form stands for, at its first use in a text. */
  expansion?: string;
}

/** A link from a place in a text to an entity, a section, a cell or an address. */
export interface Reference {
  /** The document that holds it. */
  owner: string;
  section?: string;
  /** The block in which it stands, as an entity's key, if any. */
  block?: string;
  /** As written. */
  url: string;
  scheme: string;
  id: string;
  fragment?: string;
  /** The text of the link. */
  text: string;
  /** The sentence around it, without marks. */
  sentence: string;
  /** The key that it resolves to; undefined where nothing has that id. */
  target?: string;
  /** Of a `value:` link. */
  value?: ValueExpression;
  /** Of a `value:` link: the address of the correction of a cell that it uses. */
  erratum?: string;
  /** Where the reader lands, from the site's root; undefined when unresolved. */
  href?: string;
  place: Place;
}
