import { deserialize, serialize } from "node:v8";
import type { Nodes as Node } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { KeptWork } from "../../kept/kept-work.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { copyGraph } from "../copy-graph.ts";
import { attributePlace } from "./mdx/attributes.ts";
import type { FileToParse, Found } from "./files.ts";

/** What of this machine decides what reading a file gives, besides the code of Learning Briefs. */
const READERS = {
  ...versionsOf(import.meta.url, "satteri"),
  ...versionsOf(import.meta.url, "yaml"),
  ...versionsOf(import.meta.url, "zod"),
  v8: process.versions.v8,
};

/**
 * What a file was found to be: as it was kept, where the same bytes were read by the same code before, or as `parse` reads it.
 * Where a field stands is found again when someone asks, by reading the file once more.
 */
export async function parseOnce(
  read: FileToParse,
  parse: (read: FileToParse) => Found,
  { kept, code }: { kept: KeptWork; code: string },
): Promise<Found> {
  const { file, csv, readAs } = read;
  let found: Found | undefined;
  const bytes = await kept.get(
    {
      kind: "parsed",
      by: { ...READERS, code },
      settings: [file.shown, csv?.shown ?? null, readAs],
      of: [file, csv].map((source) => Buffer.from(source?.text ?? "")),
    },
    () => Promise.resolve(pack((found = parse(read)))),
  );
  return found ?? unpack(bytes, read, parse);
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A finding without what is a function, and with the positions of all nodes as one row of numbers: two thirds of its objects. */
interface Packed {
  found: Found;
  /** The nodes that have a position, and of each six numbers: offset, line and column of its start and of its end. */
  nodes: Node[];
  positions: Float64Array;
  /** The nodes that are blocks. */
  blocks: Jsx[];
}

export function pack(found: Found): Uint8Array {
  const [nodes, positions, blocks]: [Node[], number[], Jsx[]] = [[], [], []];
  const copied = copyGraph(found, (source, made, copy) => {
    for (const [key, inner] of Object.entries(source)) {
      const numbers = key === "position" && numbersOf(inner as Node["position"]);
      if (numbers) {
        nodes.push(made as unknown as Node);
        positions.push(...numbers);
      }
      // What is put back has its place among the others.
      made[key] = numbers || key === "placeOf" ? undefined : copy(inner);
    }
    if ((source as Partial<Jsx>).data?.block) blocks.push(made as unknown as Jsx);
  });
  const packed: Packed = {
    found: copied,
    nodes,
    positions: Float64Array.from(positions),
    blocks,
  };
  return serialize(packed);
}

export function unpack(bytes: Uint8Array, read: FileToParse, parse: (read: FileToParse) => Found): Found {
  const { found, nodes, positions, blocks } = deserialize(bytes) as Packed;
  // By index: 1,000 texts have some hundred thousand nodes.
  for (let index = 0; index < nodes.length; index++)
    nodes[index]!.position = positionAt(positions, index * NUMBERS);
  for (const node of blocks)
    node.data!.block!.placeOf = (attribute) => attributePlace(node, attribute, read.file);
  let again: Found["thing"];
  if (found.thing)
    found.thing.placeOf = (...asked) => {
      again ??= parse(read).thing;
      return again!.placeOf(...asked);
    };
  return found;
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
