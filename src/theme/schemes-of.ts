import type { ThemeSettings } from "../model/theme.ts";

/** The schemes that a page supports before a reader has chosen one, for `color-scheme`. */
export function schemesOf(scheme: ThemeSettings["scheme"]): string {
  return scheme === "auto" ? "light dark" : scheme;
}
