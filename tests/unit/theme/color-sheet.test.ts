import { expect, test } from "vitest";
import { colorSheet } from "../../../src/theme/color-sheet.ts";
import { resolveColors } from "../../../src/theme/resolve-tokens.ts";
import { CHART_TOKENS, PAGE_TOKENS } from "../../../src/theme/token-names.ts";

const COLORS = { paper: { light: "#fffdf5", dark: "#101418" }, topics: { "site:north": "#7a1f1f" } };
const sheetOf = (scheme: "auto" | "light" | "dark") => {
  const theme = { scheme, colors: COLORS };
  return colorSheet(resolveColors(theme), scheme);
};
const blockOf = (sheet: string, selector: string) =>
  sheet
    .slice(sheet.indexOf(`${selector} {`))
    .split("}")[0]!
    .split("{")[1]!;
const namesIn = (block: string) => [...block.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name!);

test("a page has both schemes, a chart one at a time, and a topic its color", () => {
  const root = blockOf(sheetOf("auto"), ":root");
  expect(namesIn(root)).toEqual([...PAGE_TOKENS, "topic-site--north", ...CHART_TOKENS]);
  expect(root).toContain("--paper: light-dark(#fffdf5, #101418);");
  expect(root).toContain("--chart-paper: #fffdf5;");
  const dark = sheetOf("auto").split("@media screen")[1]!.split("@media print")[0]!;
  expect(dark).not.toContain("#fffdf5");
  expect(sheetOf("auto")).toContain(':root:not([data-theme="light"]) { --chart-1:');
});

test("a site that begins dark is dark until its reader chooses", () => {
  const sheet = sheetOf("dark");
  expect(blockOf(sheet, ":root")).toContain("color-scheme: only dark;");
  expect(sheet).toContain(':root:not([data-theme="light"], [data-theme="auto"]) { --chart-1:');
  expect(sheet).toContain('@media (prefers-color-scheme: dark) {\n:root[data-theme="auto"] { --chart-1:');
});

test("paper in print is white, and forced colors are the reader's own", () => {
  const sheet = sheetOf("auto");
  expect(sheet).toContain(
    "@media print {\n:root, :root[data-theme] { color-scheme: only light; --paper: #fff;",
  );
  const forced = blockOf(sheet, ":root:root:root");
  expect(new Set([...forced.matchAll(/: (\w+);/g)].map(([, value]) => value))).toEqual(
    new Set(["Canvas", "CanvasText", "LinkText", "Highlight", "GrayText"]),
  );
  const named = new Set<string>(namesIn(forced));
  expect([...PAGE_TOKENS, ...CHART_TOKENS].filter((name) => !named.has(name))).toEqual(["picture-ground"]);
});

test("a topic with a color has a mark before its name, its own before that of its kind", () => {
  const colors = { topics: { "site:north": "#7a1f1f", site: "#1f3a7a" } };
  const sheet = colorSheet(resolveColors({ scheme: "auto", colors }), "auto");
  expect(sheet).toContain(':is([data-topic^="site:"], [data-topic="site:north"])::before {');
  expect(sheet.indexOf("--topic: var(--topic-site);")).toBeLessThan(
    sheet.indexOf("--topic: var(--topic-site--north);"),
  );
  expect(colorSheet(resolveColors({ scheme: "auto" }), "auto")).not.toContain("data-topic");
});
