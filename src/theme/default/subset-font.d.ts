/** The part of subset-font that is used here; the package brings no types, and @types/subset-font lags behind it. */
declare module "subset-font" {
  interface Options {
    targetFormat: "woff2";
    variationAxes: Record<string, number | { min: number; max: number }>;
    /** OpenType features to keep, such as `kern`; all without it. */
    keepFeatures?: readonly string[];
    noHinting: boolean;
  }
  export default function subsetFont(font: Buffer, letters: string, options: Options): Promise<Buffer>;
}
