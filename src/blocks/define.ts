import type { Element } from "hast";
import type { z } from "zod";
import type { Entity } from "../model/entity.ts";
import type { Site } from "../model/site.ts";
import type { BlockNode, Home, Thing } from "./block.ts";
import { type Href, placeOn } from "../model/href.ts";
import type { Around, Group } from "./trees.ts";
import { isOf, keyOf } from "../model/key.ts";

/**
 * What may stand between the tags: nothing, words of one line, paragraphs, paragraphs and other blocks, or those blocks alone
 * that stand nowhere else.
 */
export type Content = "none" | "inline" | "prose" | "blocks" | "parts";

/** A kind of block, as the rest of the house asks it. */
export interface BlockKind<
  N extends string = string,
  S extends z.ZodObject = z.ZodObject,
  T extends Thing = never,
> {
  name: N;
  /** The schema of its attributes. */
  props: S;
  content: Content;
  /** Whether something must stand between its tags. */
  needsContent: boolean;
  /** Whether it has one attribute for each topic kind of site.yaml. */
  topics: boolean;
  /** Whether it stands in a line of text, and not on lines of its own. */
  inLine: boolean;
  /** The block in which alone it stands. */
  within: string | undefined;
  /** Of what can be pointed at: what its key begins with. */
  scheme: T["scheme"] | undefined;
  /** Holds attributes as they are written against the schema. */
  read(written: Readonly<Record<string, string>>, standing: Standing): Read<N, z.output<S>>;
  /** What a block is that can be pointed at; undefined for another kind. */
  thing(block: BlockNode, home: Home): T | undefined;
  /** The attributes of a block that hold words, or name something. */
  held(block: BlockNode): Held[];
  /** The HTML tree of a block of this kind; undefined where what it names is not there. */
  tree(block: BlockNode, around: Around): Element | undefined;
  /** The same of the thing that it is, which may be shown away from its text. */
  treeOfThing(thing: Thing, around: Around): Element | undefined;
  /** What search looks in besides the title of a thing; `body` is the plain text of what stands in it. */
  record(thing: Thing, body: string, site: Site): SearchedThing;
  /** The frame of neighbors of this kind; without one they stand alone. */
  group: Group | undefined;
}

/**
 * What an attribute holds. Words that stand on the page, a number, or a label that is heard or pointed at; otherwise what
 * it names: a role, a dataset, one row of one (`dataset/row`), rows or columns of the block's dataset, or lines of it that may be either, voices, findings,
 * typed references (`figure:trust-by-site`), or a value of cells.
 */
export type Holding =
  | ("words" | "number" | "label")
  | ("role" | "dataset" | "row" | "rows" | "columns" | "lines" | "voice" | "finding" | "reference" | "value");

export interface Held {
  attribute: string;
  what: Holding;
  /** The text, or the ids one by one. */
  written: string[];
}

/** A thing as search has it. */
export interface SearchedThing {
  text: string;
  /** What its place begins with, before publication and section. */
  place?: string | undefined;
}

/** Where a block stands and what it holds: all of it but its name and its attributes. */
export type Standing = Omit<BlockNode, "name" | "props">;

export type Read<N extends string, P extends object> =
  { block: BlockNode<N, P> } | { issues: readonly z.core.$ZodIssue[] };

interface BlockSpec<N extends string, S extends z.ZodObject> {
  name: N;
  props: S;
  content: Content;
  /** Left out where words in a line or paragraphs must not be missing, and blocks may. */
  needsContent?: boolean;
  topics?: boolean;
  inLine?: boolean;
  within?: string;
  holds?: { readonly [A in keyof z.output<S>]?: Holding };
  group?: Group;
}

interface PlainSpec<N extends string, S extends z.ZodObject> extends BlockSpec<N, S> {
  tree(block: BlockNode<N, z.output<S>>, around: Around): Element | undefined;
}

interface ThingSpec<
  N extends string,
  S extends z.ZodObject,
  C extends string,
  T extends Thing<N, C>,
> extends BlockSpec<N, S> {
  scheme: C;
  /** The address of a page of its own; without one it is an anchor on the page of its text. */
  page?(id: string): Href;
  thing(block: BlockNode<N, z.output<S>>, base: Omit<Thing<N, C>, "title">): T;
  tree(thing: T, around: Around): Element;
  /** Left out where search looks in its text alone. */
  record?(thing: T, body: string, site: Site): SearchedThing;
}

/** A kind of block without an address of its own. */
export function defineBlock<const N extends string, S extends z.ZodObject>(
  spec: PlainSpec<N, S>,
): BlockKind<N, S> {
  const isOwn = isOfKind(spec);
  return {
    ...common(spec),
    scheme: undefined,
    thing: () => undefined,
    tree: (block, around) => (isOwn(block) ? spec.tree(block, around) : undefined),
    treeOfThing: () => undefined,
    record: (_thing, body) => ({ text: body }),
  };
}

/** A kind of block that can be pointed at: its attribute `id` is its address. */
export function defineThing<
  const N extends string,
  S extends z.ZodObject<{ id: z.ZodType<string> }>,
  const C extends string,
  T extends Thing<N, C>,
>(spec: ThingSpec<N, S, C, T>): BlockKind<N, S, T> {
  const { name, scheme } = spec;
  const isOwn = isOfKind(spec);
  const isOwnThing = (entity: Entity): entity is T => "block" in entity && entity.block === name;
  const treeOfThing = (thing: Entity | undefined, around: Around) =>
    thing && isOwnThing(thing) ? spec.tree(thing, around) : undefined;
  return {
    ...common(spec),
    scheme,
    treeOfThing,
    record: (thing, body, site) =>
      isOwnThing(thing) && spec.record ? spec.record(thing, body, site) : { text: body },
    tree: (block, around) =>
      isOwn(block)
        ? treeOfThing(around.site.find(keyOf(scheme, String(block.props["id"]))), around)
        : undefined,
    thing(block, home) {
      if (!isOwn(block)) return undefined;
      const id = String(block.props["id"]);
      return spec.thing(block, {
        id,
        key: keyOf(scheme, id),
        block: name,
        scheme,
        href: spec.page?.(id) ?? placeOn(home.href, id),
        topics: block.topics,
        home: home.key,
        ...(isOf("publication", home.key) ? { publication: home.id } : {}),
        ...(block.section ? { section: block.section } : {}),
        children: block.children,
        place: block.place,
      });
    },
  };
}

function common<N extends string, S extends z.ZodObject>(spec: BlockSpec<N, S>) {
  const { name, props, content, topics = false, inLine = false } = spec;
  const holds: Readonly<Record<string, Holding | undefined>> = { ...spec.holds };
  return {
    name,
    props,
    content,
    needsContent: spec.needsContent ?? (content === "inline" || content === "prose"),
    topics,
    inLine,
    within: spec.within,
    group: spec.group,
    read(written: Readonly<Record<string, string>>, standing: Standing): Read<N, z.output<S>> {
      const result = props.safeParse(written, { reportInput: true });
      if (!result.success) return { issues: result.error.issues };
      return { block: { name, props: result.data, ...standing } };
    },
    held: (block: BlockNode): Held[] =>
      Object.entries(block.props).flatMap(([attribute, value]: [string, unknown]) => {
        const what = holds[attribute];
        return what && value !== undefined ? { attribute, what, written: [value].flat().map(String) } : [];
      }),
  };
}

/** A block's attributes were read by its kind: its name tells them. */
function isOfKind<N extends string, S extends z.ZodObject>({ name }: BlockSpec<N, S>) {
  return (block: BlockNode): block is BlockNode<N, z.output<S>> => block.name === name;
}
