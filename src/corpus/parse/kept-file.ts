import { deserialize, serialize } from "node:v8";
import type { Nodes as Node } from "mdast";
import type { KeptWork } from "../../kept/kept-work.ts";
import { grow, shrink } from "../../kept/shrink.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { copyGraph } from "../copy-graph.ts";
import { type DocumentNodes, copyOwnData, documentOf, giveUpNodes } from "../document-nodes.ts";
import type { Block, Document, PlaceOf } from "../types.ts";
import { type Jsx, attributePlace } from "./mdx/attributes.ts";
import type { FileToParse, Found } from "./files.ts";

/** What of this machine decides what reading a file gives, besides the code of Learning Briefs. */
const READERS = {
  ...versionsOf(import.meta.url, "satteri"),
  ...versionsOf(import.meta.url, "yaml"),
  ...versionsOf(import.meta.url, "zod"),
  v8: process.versions.v8,
};

/** What reading files needs to find again what they were found to be. */
export interface Keeping {
  kept: KeptWork;
  /** A sum over the code that reads. */
  code: string;
  /** Says when what was read anew is to be kept, and is told of the end of that. */
  later: (keep: () => Promise<unknown>) => void;
}

/**
 * What a file was found to be: as it was kept, where the same bytes were read by the same code before, or as `parse` reads it.
 * Where a field stands is found again when someone asks, by reading the file once more.
 */
export function parseOnce(
  read: FileToParse,
  parse: (read: FileToParse) => Found,
  { kept, code, later }: Keeping,
): Promise<Found> {
  const { file, csv, readAs } = read;
  return new Promise((give, fail) => {
    let isRead = false;
    const recipe = {
      kind: "parsed",
      by: { ...READERS, code },
      settings: [file.shown, csv?.shown ?? null, readAs],
      of: [file, csv].map((source) => Buffer.from(source?.text ?? "")),
    };
    const bytes = kept.get(recipe, async () => {
      const found = parse(read);
      const forgetPlaces = found.thing && findPlacesAgain(found.thing, read, parse);
      isRead = true;
      give(found);
      await new Promise<void>((go) => {
        later(() => {
          go();
          return bytes;
        });
      });
      const packed = pack(found);
      const document = documentIn(found);
      if (document) giveUpNodes(document, nodesIn(packed));
      forgetPlaces?.();
      return packed;
    });
    bytes.then((there) => {
      if (!isRead) give(unpack(there, read, parse));
    }, fail);
  });
}

/** The length of what is packed of a file without its nodes, in bytes of a number. */
const HEAD = 4;

/** The positions of nodes stand apart, as one row of numbers: they are two thirds of the objects of a text. */
interface PackedNodes extends DocumentNodes {
  /** The nodes that have a position, and of each six numbers: offset, line and column of its start and of its end. */
  placed: Node[];
  positions: Float64Array;
}

/** A finding as bytes: first what is no node, then, of a text, its nodes. Functions are left out of both. */
export function pack(found: Found): Uint8Array {
  const document = documentIn(found);
  const holders = new Set<object>(document && [document.blocks, document.things, document.notes].flat());
  const leavesOut = (source: object, key: string): boolean => {
    if (source === document) return key === "tree" || key === "termUses";
    return key === "placeOf" || (key === "children" && holders.has(source));
  };
  const facts = serialize(
    copyGraph(found, (source, made, copy) => {
      // What is put back has its place among the others.
      for (const [key, inner] of Object.entries(source))
        made[key] = leavesOut(source, key) ? undefined : copy(inner);
    }),
  );
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(facts.length);
  return Buffer.concat([head, facts, ...(document ? [shrink(serialize(packNodes(document)))] : [])]);
}

function documentIn({ thing }: Found): Document | undefined {
  return thing && "document" in thing ? thing.document : undefined;
}

function packNodes({ tree, blocks, ...holders }: Document): PackedNodes {
  const [placed, positions]: [Node[], number[]] = [[], []];
  const nodesOfBlocks = new Map<Block, Jsx>();
  const [things, notes] = [holders.things, holders.notes].map((list) => list.map(({ children }) => children));
  const copied = copyGraph({ tree, things: things!, notes: notes! }, (source, made, copy) => {
    for (const [key, inner] of Object.entries(source)) {
      const numbers = key === "position" && numbersOf(inner as Node["position"]);
      if (numbers) {
        placed.push(made as unknown as Node);
        positions.push(...numbers);
      }
      if (key !== "data") made[key] = numbers ? undefined : copy(inner);
      else {
        const { block } = inner as { block?: Block };
        if (block) nodesOfBlocks.set(block, made as unknown as Jsx);
        // What linking has written meanwhile is no part of what was read.
        copyOwnData(inner as object, made, copy);
      }
    }
  });
  return {
    ...copied,
    blocks: blocks.map((block) => nodesOfBlocks.get(block)!),
    placed,
    positions: Float64Array.from(positions),
  };
}

export function unpack(bytes: Uint8Array, read: FileToParse, parse: (read: FileToParse) => Found): Found {
  const found = deserialize(bytes.subarray(HEAD, HEAD + factsLength(bytes))) as Found;
  const { thing } = found;
  if (!thing) return found;
  if ("document" in thing)
    thing.document = documentOf(thing.document, nodesIn(bytes), (node, attribute) =>
      attributePlace(node, attribute, read.file),
    );
  findPlacesAgain(thing, read, parse);
  return found;
}

type Thing = NonNullable<Found["thing"]>;

/**
 * Has a thing read its file once more where someone asks it where a field stands and that is not known: all that the parser has found in a
 * file is held for it. Returns what forgets it. A function of its own: a closure holds all that is held by others beside it, and where
 * this is called that is what was packed.
 */
function findPlacesAgain(thing: Thing, read: FileToParse, parse: (read: FileToParse) => Found): () => void {
  let known: PlaceOf | undefined = thing.placeOf;
  thing.placeOf = (...asked) => (known ??= parse(read).thing!.placeOf)(...asked);
  return () => (known = undefined);
}

function factsLength({ buffer, byteOffset }: Uint8Array): number {
  return new DataView(buffer, byteOffset).getUint32(0, true);
}

/** Reads the nodes in what was packed. Of that, no more than these is held. */
function nodesIn(bytes: Uint8Array): () => DocumentNodes {
  const packed = Uint8Array.from(bytes.subarray(HEAD + factsLength(bytes)));
  return () => {
    const { placed, positions, ...nodes } = deserialize(grow(packed)) as PackedNodes;
    // By index: a long text has some ten thousand nodes.
    for (let index = 0; index < placed.length; index++)
      placed[index]!.position = positionAt(positions, index * NUMBERS);
    return nodes;
  };
}

const NUMBERS = 6;

/** The numbers of a position; undefined where it is none, or has more to it. */
function numbersOf(position: Node["position"]): number[] | undefined {
  const { start, end, ...more } = position ?? {};
  if (!start || !end || Object.keys(more).length > 0) return undefined;
  const numbers = [start.offset, start.line, start.column, end.offset, end.line, end.column];
  return numbers.every((number) => typeof number === "number") ? numbers : undefined;
}

function positionAt(numbers: Float64Array, at: number): NonNullable<Node["position"]> {
  const point = (from: number) => ({
    offset: numbers[from]!,
    line: numbers[from + 1]!,
    column: numbers[from + 2]!,
  });
  return { start: point(at), end: point(at + 3) };
}
