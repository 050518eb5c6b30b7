/** The part of subset-font that is used here; the package brings no types, and @types/subset-font lags behind it. */
declare module "subset-font" {
  interface Options {
    targetFormat: "woff2" | "truetype";
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** OpenType features to keep, such as `kern`; all without it. */
    keepFeatures?: readonly string[];
    noHinting: boolean;
    /** Every letter that the file has: then no letters may be named. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
