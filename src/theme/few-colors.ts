import type { ThemeSettings } from "../model/theme.ts";
import type { Colors } from "./resolve-tokens.ts";

/** The colors of a page that cannot reach the sheet of the others, as one rule, for both schemes. */
export function fewColors({ light, dark }: Colors, scheme: ThemeSettings["scheme"]): string {
  const values = (["paper", "ink", "accent"] as const).map(
    (name) => `--${name}: light-dark(${light.tokens[name]}, ${dark.tokens[name]});`,
  );
  return `:root { color-scheme: ${schemesOf(scheme)}; ${values.join(" ")} }`;
}

/** The schemes that a page supports before a reader has chosen one, for `color-scheme`. */
export function schemesOf(scheme: ThemeSettings["scheme"]): string {
  return scheme === "auto" ? "light dark" : scheme;
}
