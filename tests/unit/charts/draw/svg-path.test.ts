import { expect, test } from "vitest";
import type { Step } from "../../../../src/charts/draw/recording.ts";
import { shortPath } from "../../../../src/charts/draw/svg-path.ts";

const line = (...points: [number, number][]): Step[] =>
  points.map((point, index) => [index === 0 ? "M" : "L", ...point]);

test("what is upright and level is rounded to whole units, and a rectangle closes itself", () => {
  const box = line([10, 10], [43.333328, 10], [43.333328, 30], [10, 30], [10, 10]);
  expect(shortPath([...box, ["Z"]])).toBe("M10 10h33v20H10z");
  expect(shortPath(line([0.5, -0.75], [0.5, 100.25]))).toBe("M1-1v101");
});

test("what slants keeps a decimal, so that a short dash slants as its line does, and errors do not add up", () => {
  // Three steps of 1.44 end at 4.3, not at 4.2.
  expect(shortPath(line([0, 0], [1.44, 1], [2.88, 2], [4.32, 3]))).toBe("M0 0l1.4 1l1.5 1l1.4 1");
});

test("what is thinner than a unit keeps its width", () => {
  const bar = (width: number) => line([0, 22], [width, 22], [width, 42], [0, 42], [0, 22]);
  expect(shortPath([...bar(0.4), ["Z"]])).toBe("M0 22h.4v20H0z");
  expect(shortPath([...bar(0), ["Z"]])).toBe("M0 22v20v-20z");
});

test("curves keep a decimal", () => {
  expect(shortPath([["M", 50, 50], ["C", 50, 55.5, 45.5, 60, 40, 60], ["Z"]])).toBe(
    "M50 50c0 5.5-4.5 10-10 10z",
  );
});
