import {
  formatHex,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode,
} from "culori/fn";

// Reading a notation needs its mode; `lrgb`, `lab` and `lch` lie on the way between the others.
for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, modeOklch])
  useMode(mode as typeof modeRgb);

/**
 * A color in any notation of CSS Color 4 that names one by itself → six digits: `teal` → `#008080`, `#0AF` → `#00aaff`.
 * Undefined where it is none, or lets something shine through.
 */
export function readColor(written: string): string | undefined {
  const color = parse(written.trim());
  if (!color || (color.alpha !== undefined && color.alpha < 1)) return undefined;
  return formatHex(color);
}
