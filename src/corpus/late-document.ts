import type { Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { Place } from "../problems/problem.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { BlockThing } from "../blocks/index.ts";
import type { Block, Document, Footnote, TermUse } from "./types.ts";

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A document without its nodes, and without what is worked out of them. */
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

/** Where the nodes of a kept document come from. */
export interface NodeSource {
  read(): DocumentNodes;
  placeOfAttribute(node: Jsx, attribute: string): Place;
}

/** Writes into the nodes of a document what its links and words lead to; tells the words of the glossary that it met. */
export type Dress = (tree: Root) => TermUse[];

interface Late {
  dress: Dress | undefined;
  copy: () => Document;
}

const lates = new WeakMap<Document, Late>();

/**
 * A document whose nodes are read when someone first asks for them: most pages, and most checks, ask for those of a few. Like
 * the rest of a corpus they are frozen then.
 */
export function lateDocument(facts: DocumentFacts, source: NodeSource): Document {
  const late: Late = { dress: undefined, copy: () => lateDocument(facts, source) };
  let nodes: DocumentNodes | undefined;
  let uses: readonly TermUse[] = [];
  const open = (): DocumentNodes => {
    if (nodes) return nodes;
    nodes = source.read();
    for (const [index, node] of nodes.blocks.entries())
      node.data = { ...node.data, block: blocks[index]! } as NonNullable<Jsx["data"]>;
    uses = late.dress?.(nodes.tree) ?? [];
    deepFreeze(nodes.tree);
    return nodes;
  };
  const blocks = facts.blocks.map((block, index) => {
    const placeOf = (attribute: string) => source.placeOfAttribute(open().blocks[index]!, attribute);
    return lazily({ ...block, placeOf }, { children: () => open().blocks[index]!.children }) as Block;
  });
  const notes = facts.notes.map((note, index) =>
    lazily({ ...note }, { children: () => open().notes[index]! }),
  );
  const things = facts.things.map(
    (thing, index) => lazily({ ...thing }, { children: () => open().things[index]! }) as BlockThing,
  );
  const document: Document = lazily(
    { ...facts, blocks, things, notes },
    {
      tree: () => open().tree,
      termUses: () => {
        open();
        return uses;
      },
    },
  );
  lates.set(document, late);
  return document;
}

/** Has the nodes of a document dressed once they are read; returns false where they are there already. */
export function dressLater(document: Document, dress: Dress): boolean {
  const late = lates.get(document);
  if (late) late.dress = dress;
  return late !== undefined;
}

/** Another document of the same file, not dressed; undefined where the nodes are there already. */
export function copyLate(document: Document): Document | undefined {
  return lates.get(document)?.copy();
}

/** Gives an object fields that are worked out whenever they are asked for. */
export function lazily<O extends object, F extends Record<string, unknown>>(
  object: O,
  fields: { [K in keyof F]: () => F[K] },
): O & F {
  for (const [name, get] of Object.entries(fields))
    Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
  return object as O & F;
}
