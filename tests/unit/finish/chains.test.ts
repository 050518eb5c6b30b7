import { describe, expect, it } from "vitest";
import { Chains } from "../../../src/finish/search/chains.ts";

describe("Chains", () => {
  it("gives the lists of each term, in the order in which they were added", () => {
    const chains = new Chains();
    chains.add("trust", [7, 1, 0]);
    chains.add("goals", []);
    chains.add("trust", [9, 4_294_967_295]);
    expect([...chains.terms]).toEqual(["trust", "goals"]);
    expect(chains.of("trust")).toEqual([
      [7, 1, 0],
      [9, 4_294_967_295],
    ]);
    expect([chains.of("goals"), chains.count("goals")]).toEqual([[[]], 1]);
    expect([chains.of("constructor"), chains.count("constructor")]).toEqual([[], 0]);
  });

  it("holds more than a block has room for, and lists that lie in two", () => {
    const chains = new Chains();
    const long = Array.from({ length: 700_000 }, (_, at) => at);
    for (const term of ["one", "two", "one"]) chains.add(term, long);
    expect(chains.of("one")).toEqual([long, long]);
    expect(chains.of("two")).toEqual([long]);
  });
});
