import { describe, expect, it } from "vitest";
import { drawThread } from "../../../../src/components/findings/draw-thread.ts";

const ties = [
  { earlier: 0, later: 2, relation: "confirms" as const },
  { earlier: 1, later: 2, relation: "deepens" as const },
];

describe("a drawn thread", () => {
  it("gives each finding an equal part, and each tie a place for its word above the line", () => {
    const { width, height, points, ties: drawn } = drawThread(3, ties, false);
    expect(points.map(({ x }) => x)).toEqual([7, width / 3 + 7, (2 * width) / 3 + 7]);
    for (const { x, y } of drawn) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(height);
    }
    // The bow goes above the line between neighbors.
    expect(drawn[0]!.y).toBeLessThan(drawn[1]!.y);
  });

  it("begins at the right where one reads from there", () => {
    const { width, points } = drawThread(3, ties, true);
    expect(points.map(({ x }) => x)).toEqual([width - 7, (2 * width) / 3 - 7, width / 3 - 7]);
  });
});
