import { describe, expect, test } from "vitest";
import { bundledMeasure } from "../../../../src/charts/draw/canvas.ts";
import { cutAroundWords } from "../../../../src/charts/layout/cut-around-words.ts";
import { fontOf, wrap, wrapsWell } from "../../../../src/charts/layout/lettering.ts";
import { setApart } from "../../../../src/charts/layout/set-apart.ts";

const measure = (text: string) => text.length;

describe("wrap", () => {
  test.each([
    ["one two three", 7, ["one two", "three"]],
    ["one  two\nthree", 99, ["one two three"]],
    ["self-assessment", 8, ["self-", "assessme", "nt"]],
    ["and/or", 4, ["and/", "or"]],
    ["Donaudampfschiff fährt", 9, ["Donaudamp", "fschiff", "fährt"]],
    ["", 5, [""]],
    ["12\u00a0kg of it", 5, ["12\u00a0kg", "of it"]],
  ])("%j at %i", (text, width, lines) => {
    expect(wrap(text, width, "label", measure)).toEqual(lines);
  });

  test("a letter of several code points is not broken", () => {
    expect(wrap("👩‍👩‍👧👩‍👩‍👧", 8, "label", measure)).toEqual(["👩‍👩‍👧", "👩‍👩‍👧"]);
  });

  test("tells whether words stay whole", () => {
    expect(wrapsWell("one two three", 7, 2, "label", measure)).toBe(true);
    expect(wrapsWell("one two three", 7, 1, "label", measure)).toBe(false);
    expect(wrapsWell("Donaudampfschiff", 7, 9, "label", measure)).toBe(false);
  });
});

test("the bundled font is measured as Chromium 150 does without kerning", () => {
  expect(bundledMeasure("Strongly agree 88.8%", fontOf("label"))).toBeCloseTo(136.37, 1);
  expect(bundledMeasure("Strongly agree 88.8%", fontOf("value").replace("13px", "14px"))).toBeCloseTo(
    140.15,
    1,
  );
});

describe("setApart", () => {
  const size = 10;
  test("leaves alone what does not touch, and moves apart evenly what does", () => {
    expect(
      setApart(
        [
          { at: 0, size },
          { at: 20, size },
        ],
        2,
      ),
    ).toEqual([0, 20]);
    expect(
      setApart(
        [
          { at: 0, size },
          { at: 4, size },
        ],
        2,
      ),
    ).toEqual([-4, 8]);
    expect(
      setApart(
        [
          { at: 0, size },
          { at: 0, size },
          { at: 0, size },
        ],
        2,
      ),
    ).toEqual([-12, 0, 12]);
  });

  test("keeps inside its bounds", () => {
    expect(
      setApart(
        [
          { at: 0, size },
          { at: 4, size },
        ],
        2,
        { from: 0, to: 100 },
      ),
    ).toEqual([5, 17]);
    expect(
      setApart(
        [
          { at: 96, size },
          { at: 100, size },
        ],
        2,
        { from: 0, to: 100 },
      ),
    ).toEqual([83, 95]);
  });
});

test("lines stop where words stand", () => {
  const line = {
    points: [
      [50, 0],
      [50, 100],
    ] as [number, number][],
    width: 1,
    token: "chart-grid" as const,
  };
  const text = {
    text: "0123456789",
    x: 45,
    y: 40,
    align: "left",
    style: "label",
    token: "chart-text",
  } as const;
  // The text reaches from 45 to 55; with 3 px of room it takes the line from 40 − 10.5 − 3 to 40 + 3.08 + 3.
  expect(cutAroundWords([line], [text], measure).map(({ points }) => points.map(([, y]) => y))).toEqual([
    [0, 26.5],
    [46.08, 100],
  ]);
  expect(cutAroundWords([line], [{ ...text, x: 60 }], measure)).toEqual([line]);
});
