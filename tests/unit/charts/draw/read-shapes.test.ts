import { describe, expect, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { readShapes } from "../../../../src/charts/draw/read-shapes.ts";
import { escapeXml } from "../../../../src/charts/draw/svg-shapes.ts";
import { TOKENS } from "../../../../src/charts/theme.ts";
import { english } from "../../../support/locale.ts";
import { SHAPES } from "../shapes.ts";
import { tableOf } from "../tables.ts";

test("a picture is read as it was written", () => {
  const table = tableOf(["Share"], { "R & D <a>": [{ value: 50 }] }, { decimals: 0 });
  const { narrow } = drawPicture(table, { kind: "bars" }, { title: "Title", locale: english });
  const axis = { kind: "words", size: 13, weight: 400, anchor: "middle", fill: "chart-muted", y: 61 };
  expect(readShapes(narrow)).toEqual([
    { kind: "path", d: "M0 20v26", paint: { stroke: "chart-muted", width: 1 } },
    { kind: "path", d: expect.stringMatching(/^M90 20/), paint: { stroke: "chart-grid", width: 1 } },
    { kind: "path", d: "M0 22h180v20H0z", paint: { fill: "chart-1", opacity: 1 } },
    {
      kind: "words",
      text: "R & D <a>",
      x: 0,
      y: 14,
      size: 14,
      weight: 400,
      anchor: "start",
      fill: "chart-text",
    },
    ...[
      ["0%", 9],
      ["25%", 90],
      ["50%", 180],
      ["75%", 270],
      ["100%", 344],
    ].map(([text, x]) => ({ ...axis, text, x })),
    { kind: "words", text: "50%", x: 186, y: 37, size: 13, weight: 600, anchor: "start", fill: "chart-text" },
  ]);
});

describe.each(Object.entries(SHAPES))("%s", (_, [table, spec]) => {
  const { narrow, wide } = drawPicture(table, spec, { title: "Title", locale: english });

  test.each([narrow, wide])("every path and every text is read, and all that is said of it", (svg) => {
    const shapes = readShapes(svg);
    const paths = shapes.filter((shape) => shape.kind === "path");
    const words = shapes.filter((shape) => shape.kind === "words");
    expect(paths.map(({ d }) => d)).toEqual([...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d));
    expect(words.map(({ text }) => escapeXml(text))).toEqual(
      [...svg.matchAll(/>([^<]*)<\/text>/g)].map(([, text]) => text),
    );
    const numbers = [
      ...words.flatMap(({ x, y, size, weight }) => [x, y, size, weight]),
      ...paths.map(({ paint }) => ("fill" in paint ? paint.opacity : paint.width)),
    ];
    expect(numbers.every(Number.isFinite)).toBe(true);
    const tokens = [
      ...words.map(({ fill }) => fill),
      ...paths.map(({ paint }) => ("fill" in paint ? paint.fill : paint.stroke)),
    ];
    expect(tokens.filter((token) => !TOKENS.includes(token))).toEqual([]);
  });
});
