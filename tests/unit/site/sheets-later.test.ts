import { expect, it } from "vitest";
import { sheetsLater } from "../../../src/site/preview/sheets-later.ts";

interface Transform {
  filter: { id: RegExp };
  handler(code: string): { code: string } | undefined;
}
const { filter, handler } = sheetsLater().transform as unknown as Transform;

it("has the script of all pages stand for those of their sheets", () => {
  const before = [
    {
      content: "a { b: c }",
      id: "/site/src/Page.astro?astro&type=style&index=0&lang.css",
      url: "/src/Page.astro",
    },
    { content: ")", id: "C:/site/theme.css", url: "/theme.css" },
    { content: "", id: "/@id/__x00__virtual:fonts.css", url: "/@id/__x00__virtual:fonts.css" },
  ];
  const { code } = handler(`export const css = new Set(${JSON.stringify(before)})`)!;
  const after = JSON.parse(code.slice("export const css = new Set(".length, -1)) as typeof before;
  expect(after.map(({ url }) => url)).toEqual([
    "/@id/astro:scripts/page.js",
    "/@id/astro:scripts/page.js",
    "/@id/__x00__virtual:fonts.css",
  ]);
  expect(after.map(({ content, id }) => ({ content, id }))).toEqual(
    before.map(({ content, id }) => ({ content, id })),
  );
});

it("leaves alone what says it otherwise, and other modules", () => {
  expect(handler("export const css = new Set()")).toBeUndefined();
  expect(handler("export const sheets = []")).toBeUndefined();
  expect(filter.id.test("\0virtual:astro:dev-css:src/pages/index@_@astro")).toBe(true);
  expect(filter.id.test("\0virtual:astro:dev-css-all")).toBe(false);
});
