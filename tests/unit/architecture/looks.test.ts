import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { SRC } from "../../support/imports.ts";

/** Where colors and typefaces are named: the theme's own defaults, what stands in for a typeface, and the page of the preview that has no sheet. */
const MAY = [
  /^theme\//,
  /^site\/preview\/reason-page\.ts$/,
  // Names of the default typeface: the stand-ins of the canvas, and the page that says whose it is.
  /^charts\/(?:draw\/(?:canvas|poster)|layout\/lettering)\.ts$/,
  /^(?:components\/typefaces-of\.ts|routes\/about\/index\.astro)$/,
  /^locales\/\w+\/about\.ts$/,
  // How a color is written, as a mend.
  /^model\/theme\.ts$/,
];

/** A color by its digits or by a function of CSS, or a typeface by its name. `#fff` in an address is none. */
const LOOK =
  /["'\s:(,]#(?:[\da-f]{6}|[\da-f]{3})\b(?![\w-])|\b(?:oklch|oklab|hsl|hwb|rgba?)\(\s*[\d.]|\b(?:Newsreader|Instrument Sans|Times New Roman|Arial|Helvetica)\b/i;

it("only the theme names a color or a typeface", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(?:ts|astro|css|js|svg)$/.test(path) && !MAY.some((pattern) => pattern.test(path)));
  const found = files.flatMap((path) =>
    withoutRemarks(readFileSync(join(SRC, path), "utf8"))
      .split("\n")
      .flatMap((line) => (LOOK.test(line) ? [`${path}: ${line.trim().slice(0, 80)}`] : [])),
  );
  expect(found).toEqual([]);
});

it("would be found", () => {
  for (const line of ["color: #fbf9f4;", 'fill="#fff"', "rgb(0 0 0 / 35%)", 'font-family: "Times New Roman"'])
    expect(LOOK.test(line), line).toBe(true);
  for (const line of ["href=/about/#early", "var(--paper)", "CanvasText", "a#b3c", "&#39;"])
    expect(LOOK.test(line), line).toBe(false);
});

function withoutRemarks(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$|<!--[^]*?-->/gm, "");
}
