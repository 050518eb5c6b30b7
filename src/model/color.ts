// One file; `culori/fn` is some hundred and fifty, for which every command would wait.
import culori from "culori/require";

/** The notations that are read, as culori names them. It knows more, some of them its own. */
const NOTATIONS: ReadonlySet<string> = new Set(["rgb", "lrgb", "hsl", "hwb", "lab", "lch", "oklab", "oklch"]);

/**
 * A color in any notation of CSS Color 4 that names one by itself → six digits: `teal` → `#008080`, `#0AF` → `#00aaff`.
 * Undefined where it is none, or lets something shine through.
 */
export function readColor(written: string): string | undefined {
  const color = culori.parse(written.trim());
  if (!color || !NOTATIONS.has(color.mode) || (color.alpha !== undefined && color.alpha < 1))
    return undefined;
  return culori.formatHex(color);
}
