import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { BlockThing } from "../blocks/index.ts";
import type { Place } from "../problems/problem.ts";
import { copyGraph } from "./copy-graph.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Block, Document, Footnote, Mark, Reference, TermUse } from "./types.ts";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A document without its nodes, and without what comes of them. */
export interface DocumentFacts extends Omit<Document, "tree" | "blocks" | "things" | "notes" | "termUses"> {
  blocks: Omit<Block, "children" | "placeOf">[];
  things: Omit<BlockThing, "children">[];
  notes: Omit<Footnote, "children">[];
}

/** The nodes of a document, and among them those of its blocks, its things and its notes, in their order. */
export interface DocumentNodes {
  tree: Root;
  blocks: Jsx[];
  things: RootContent[][];
  notes: RootContent[][];
}

/** Writes into the nodes of a document what its links and words lead to; tells the words of the glossary that it met. */
export type Dress = (tree: Root) => TermUse[];

/** Where an attribute of a block stands in its tag. */
export type PlaceOfAttribute = (node: Jsx, attribute: string) => Place;

/** A document whose nodes are there, or can be read by `read` when someone asks for them. */
export function documentOf(
  facts: DocumentFacts,
  nodes: DocumentNodes | (() => DocumentNodes),
  placeOfAttribute: PlaceOfAttribute,
): Document {
  const holder = new Nodes(facts, nodes, placeOfAttribute);
  holders.set(holder.document, holder);
  return holder.document;
}

/** Has the nodes of a document dressed, now or when they are read. */
export function dressNodes(document: Document, dress: Dress): void {
  holders.get(document)!.dress(dress);
}

/** The same document, not dressed. */
export function copyUndressed(document: Document): Document {
  return holders.get(document)!.copy();
}

/** From now on the nodes of a document may be given up, and are read again when someone asks for them. */
export function giveUpNodes(document: Document, read: () => DocumentNodes): void {
  holders.get(document)!.giveUp(read);
}

/** Freezes the nodes of a document, now or when they are read. */
export function freezeNodes(document: Document): void {
  holders.get(document)!.freeze();
}

const holders = new WeakMap<Document, Nodes>();

/**
 * The nodes of one document. Most pages, and most checks, ask for those of a few: what can be read again is held for as long as
 * there is room.
 */
class Nodes {
  readonly document: Document;
  readonly #facts: DocumentFacts;
  readonly #placeOfAttribute: PlaceOfAttribute;
  #held: DocumentNodes | undefined;
  #read: (() => DocumentNodes) | undefined;
  #known: WeakRef<DocumentNodes> | undefined;
  #dress: Dress | undefined;
  #uses: readonly TermUse[] | undefined;
  #isFrozen = false;

  constructor(
    facts: DocumentFacts,
    nodes: DocumentNodes | (() => DocumentNodes),
    placeOfAttribute: PlaceOfAttribute,
  ) {
    this.#facts = typeof nodes === "function" ? facts : withoutNodes(facts);
    this.#placeOfAttribute = placeOfAttribute;
    this.document = this.#makeDocument();
    if (typeof nodes === "function") this.#read = nodes;
    else this.#held = this.#enter(nodes);
  }

  dress(dress: Dress): void {
    this.#dress = dress;
    if (this.#held) this.#uses = dress(this.#held.tree);
  }

  copy(): Document {
    return documentOf(this.#facts, this.#read ?? undressed(this.#held!), this.#placeOfAttribute);
  }

  giveUp(read: () => DocumentNodes): void {
    this.#read = read;
    this.#known = this.#held && new WeakRef(this.#held);
    this.#held = undefined;
  }

  freeze(): void {
    this.#isFrozen = true;
    deepFreeze((this.#held ?? this.#known?.deref())?.tree);
  }

  get #nodes(): DocumentNodes {
    const known = this.#held ?? this.#known?.deref();
    if (known) return known;
    const nodes = this.#enter(this.#read!());
    // Known before it is dressed: that may ask for other nodes of the same document.
    this.#known = new WeakRef(nodes);
    const uses = this.#dress?.(nodes.tree);
    this.#uses ??= uses;
    if (this.#isFrozen) deepFreeze(nodes.tree);
    return nodes;
  }

  #usesOf(): readonly TermUse[] {
    if (!this.#uses && this.#dress) void this.#nodes;
    return this.#uses ?? [];
  }

  /** Leads from the nodes of blocks to these. */
  #enter(nodes: DocumentNodes): DocumentNodes {
    for (const [index, node] of nodes.blocks.entries())
      node.data = { ...node.data, block: this.document.blocks[index]! } as NonNullable<Jsx["data"]>;
    return nodes;
  }

  #makeDocument(): Document {
    const blocks = this.#facts.blocks.map((block, index) => {
      const node = () => this.#nodes.blocks[index]!;
      const placeOf = (attribute: string) => this.#placeOfAttribute(node(), attribute);
      return lazily({ ...block, placeOf }, { children: () => node().children }) as Block;
    });
    const [things, notes] = (["things", "notes"] as const).map((kind) =>
      this.#facts[kind].map((one, index) =>
        lazily({ ...one }, { children: () => this.#nodes[kind][index]! }),
      ),
    ) as [BlockThing[], Footnote[]];
    return lazily(
      { ...this.#facts, blocks, things, notes },
      { tree: () => this.#nodes.tree, termUses: () => this.#usesOf() },
    );
  }
}

/** What a document was just read as leads to its nodes: these are held in one place alone. */
function withoutNodes(facts: DocumentFacts): DocumentFacts {
  const bare = <T extends object>(one: T) => ({ ...one, children: undefined });
  const { blocks, things, notes } = facts;
  return {
    ...facts,
    blocks: blocks.map((block) => ({ ...bare(block), placeOf: undefined })),
    things: things.map(bare),
    notes: notes.map(bare),
  };
}

/** What linking writes into the data of nodes, and what leads from them to blocks. */
export interface WrittenData {
  block: Block;
  reference: Reference;
  marks: Mark[];
}

/** What nothing changes, and copies may share. */
const SHARED: ReadonlySet<string> = new Set(["position", "attributes"]);

/** A copy of nodes as they were before they were dressed. */
function undressed({ tree, blocks, things, notes }: DocumentNodes): DocumentNodes {
  return copyGraph({ tree, blocks, things, notes }, (source, made, copy) => {
    for (const [key, inner] of Object.entries(source)) {
      if (key === "data") copyOwnData(inner as object, made, copy);
      else made[key] = SHARED.has(key) ? inner : copy(inner);
    }
  });
}

/** Copies of the data of a node what the parser wrote. A node that holds nothing else had no data before. */
export function copyOwnData(
  data: object,
  made: Record<string, unknown>,
  copy: (value: unknown) => unknown,
): void {
  const { block: _, reference: __, marks: ___, ...own } = data as Partial<WrittenData>;
  if (Object.keys(own).length > 0) made["data"] = copy(own);
}

/** Gives an object fields that are worked out whenever they are asked for. */
function lazily<O extends object, F extends Record<string, unknown>>(
  object: O,
  fields: { [K in keyof F]: () => F[K] },
): O & F {
  for (const [name, get] of Object.entries(fields))
    Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
  return object as O & F;
}
