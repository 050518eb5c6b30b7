import { describe, expect, it } from "vitest";
import { grow, growLines, shrink, shrinkLines } from "../../../src/kept/shrink.ts";

describe("what is kept in fewer bytes", () => {
  it("is the same again, whatever its length", () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from("a"), Buffer.from("“Größe”".repeat(50_000))]) {
      expect(grow(shrink(bytes)).equals(bytes)).toBe(true);
      expect(shrink(bytes).length).toBeLessThan(bytes.length + 20);
    }
  });

  it("is lines again, of one part or of several", () => {
    const long = Array.from({ length: 30_000 }, (_, index) =>
      JSON.stringify([index, "ه “line”".repeat(index % 17)]),
    );
    for (const lines of [[], [""], ["a"], ["a", "", "b"], ["x".repeat(2_500_000), "y"], long])
      expect([...growLines(shrinkLines(lines))]).toEqual(lines);
    expect(shrinkLines(long).length).toBeLessThan(long.join("").length / 5);
  });
});
