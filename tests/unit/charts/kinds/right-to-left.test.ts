import { expect, describe, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { chartConfig } from "../../../../src/charts/config.ts";
import { english, rightToLeft } from "../../../support/locale.ts";
import { type Box, faultsOf, linesOf, rectanglesOf, sizeOf, textsOf } from "../geometry.ts";
import { SHAPES } from "../shapes.ts";
import { tableOf } from "../tables.ts";

const draw = (name: string, locale: typeof english) => {
  const [table, spec] = SHAPES[name]!;
  return drawPicture(table, spec, { title: "Title", locale });
};

describe.each(Object.keys(SHAPES))("%s from right to left", (name) => {
  const [left, right] = [draw(name, english), draw(name, rightToLeft)];

  test.each(["narrow", "wide"] as const)("%s: all stands as far from the other edge", (size) => {
    const { width } = sizeOf(left[size]);
    expect(sizeOf(right[size])).toEqual(sizeOf(left[size]));
    for (const boxesOf of [textsOf, rectanglesOf, linesOf]) {
      const mirrored = boxesOf(left[size]).map((box) => ({
        ...box,
        left: width - box.right,
        right: width - box.left,
      }));
      const [wanted, found] = [sorted(mirrored), sorted(boxesOf(withoutIsolates(right[size])))];
      expect(found).toHaveLength(wanted.length);
      // A pixel is forgiven at each end: places are rounded.
      found.forEach((box, index) => {
        expect(Math.abs(box.left - wanted[index]!.left), JSON.stringify(box)).toBeLessThanOrEqual(1.01);
        expect(Math.abs(box.right - wanted[index]!.right), JSON.stringify(box)).toBeLessThanOrEqual(1.01);
      });
    }
  });

  test("nothing is clipped, nothing overlaps", () => {
    expect([...faultsOf(right.narrow), ...faultsOf(right.wide)]).toEqual([]);
  });
});

/** Latin names in a sentence from right to left are kept to themselves by signs that nobody sees. */
function withoutIsolates(svg: string): string {
  return svg.replace(/[\u2066-\u2069]/g, "");
}

function sorted<Shape extends Box & { text?: string; fill?: string }>(boxes: readonly Shape[]): Shape[] {
  const key = ({ text, fill }: Shape) => `${text} ${fill}`;
  return boxes.toSorted(
    (a, b) =>
      (key(a) < key(b) ? -1 : Number(key(a) > key(b))) ||
      a.top - b.top ||
      Math.round(a.left) - Math.round(b.left),
  );
}

describe("a configuration from right to left", () => {
  const frame = (talk: typeof english) =>
    ({ size: "wide", talk, measure: (text: string) => text.length * 7 }) as const;
  const table = tableOf(["Mentions"], { Alpha: [8], Beta: [4] }, { unit: "count" });

  test("values grow leftwards, from labels at the right", () => {
    const { config } = chartConfig(table, { kind: "bars" }, frame(rightToLeft));
    // As in the other direction a column of 51 for the labels and 13 for the value, at the other sides.
    expect(config.options?.layout?.padding).toEqual({ left: 13, top: 0, right: 51, bottom: 0 });
    expect(config.options?.scales?.["x"]).toMatchObject({ min: 0, max: 8, reverse: true });
    expect(config.data.datasets[0]!.data).toMatchObject([{ x: 8 }, { x: 4 }]);
  });

  test("legends begin at the right, and switches lie over their entries", () => {
    const two = tableOf(["A", "B"], { X: [1, 2] });
    const [first, second] = chartConfig(two, { kind: "grouped" }, frame(rightToLeft)).keys;
    // An entry is a swatch of 11, 7 and a letter of 7.
    expect([first!.x, first!.width]).toEqual([720 - 25, 25]);
    expect(second!.x).toBe(720 - 25 - 20 - 25);
  });

  test("a ring's first part ends at the top: its parts run counterclockwise", () => {
    const ring = chartConfig(tableOf(["A"], { X: [60], Y: [40] }), { kind: "doughnut" }, frame(rightToLeft));
    expect(ring.config.data.datasets[0]!.data).toMatchObject([{ row: "Y" }, { row: "X" }]);
  });

  test("from left to right nothing is said of it", () => {
    const { wide } = drawPicture(table, { kind: "bars" }, { title: "T", locale: english });
    expect(wide).not.toContain("direction");
    const { wide: mirrored } = drawPicture(table, { kind: "bars" }, { title: "T", locale: rightToLeft });
    expect(mirrored).toContain(' direction="rtl"');
  });
});
