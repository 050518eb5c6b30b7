import type { TypefaceFile } from "./typeface.ts";

/** A file of a typeface, and what it is for. */
export interface FaceFile {
  style: "normal" | "italic";
  /** The weights that it is shown for, from and to. */
  weights: readonly [number, number];
  /** Of a file with an axis of weight: where it is cut. */
  wght?: number | { min: number; max: number };
  path: string;
  facts: TypefaceFile;
}
