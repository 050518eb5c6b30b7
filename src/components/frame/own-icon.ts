import type { Site } from "../../model/site.ts";
import type { Colors } from "../../theme/resolve-tokens.ts";

/** The icon of a site that names none: the first letter of its name on the accent, as an SVG for light and for dark tabs. */
export function ownIcon(
  { name, language }: Pick<Site, "name" | "language">,
  { light, dark }: Colors,
): string {
  const [first] = new Intl.Segmenter(language, { granularity: "grapheme" }).segment(name.trim());
  const letter = escapeText((first?.segment ?? "").toLocaleUpperCase(language));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">` +
    `<style>rect{fill:${light.tokens.accent}}text{fill:${light.tokens.paper}}@media (prefers-color-scheme:dark){rect{fill:${dark.tokens.accent}}text{fill:${dark.tokens.paper}}}</style>` +
    `<rect width="32" height="32" rx="5"/>` +
    `<text x="16" y="23.5" text-anchor="middle" font-family="serif" font-size="22" font-weight="600">${letter}</text></svg>\n`
  );
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
