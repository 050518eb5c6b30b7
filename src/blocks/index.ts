import type { z } from "zod";
import type { BlockNode } from "./block.ts";
import { annotation } from "./annotation.ts";
import { callout } from "./callout.ts";
import { chart } from "./chart.ts";
import { dataTable } from "./data-table.ts";
import { event } from "./event.ts";
import { figure } from "./figure.ts";
import { finding } from "./finding.ts";
import { recommendation } from "./recommendation.ts";
import { stat } from "./stat.ts";
import { stated } from "./stated.ts";
import { timeline } from "./timeline.ts";
import { video } from "./video.ts";
import { voice } from "./voice.ts";

/** The vocabulary of blocks: what staff may write in a text, and nothing else. */
export const BLOCKS = {
  Chart: chart,
  Annotation: annotation,
  DataTable: dataTable,
  Stat: stat,
  Voice: voice,
  Finding: finding,
  Recommendation: recommendation,
  Callout: callout,
  Timeline: timeline,
  Event: event,
  Figure: figure,
  Video: video,
  Stated: stated,
};

export const BLOCK_NAMES = Object.keys(BLOCKS).filter(isBlockName);

export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(BLOCKS, name);
}

export type BlockName = keyof typeof BLOCKS;
export type BlockProps<N extends BlockName> = z.output<(typeof BLOCKS)[N]["props"]>;
export type BlockOf<N extends BlockName> = BlockNode<N, BlockProps<N>>;

/** A block of the vocabulary: its name tells its attributes. */
export type Block = { [N in BlockName]: BlockOf<N> }[BlockName];

/** A block that can be pointed at. */
export type BlockThing = NonNullable<ReturnType<(typeof BLOCKS)[BlockName]["thing"]>>;
export type ThingOf<S extends BlockThing["scheme"]> = Extract<BlockThing, { scheme: S }>;
