import { describe, expect, it } from "vitest";
import { nearest } from "../../../src/problems/nearest.ts";

describe("the nearest names", () => {
  it.each([
    ["a letter too many", "piers", ["pier", "quay"], ["pier"]],
    ["two letters swapped", "peir", ["quay", "pier"], ["pier"]],
    ["a capital", "Pier", ["pier"], ["pier"]],
    ["the best first", "trust", ["thrust", "trusts-x", "trust-"], ["thrust", "trust-", "trusts-x"]],
    ["a part of a long name", "trust", ["trusting-relationships"], ["trusting-relationships"]],
    ["nothing for three letters that share one", "pie", ["line"], []],
    ["nothing near", "zebra", ["pier", "quay"], []],
    ["nothing for a short name that is part of everything", "safe", ["f", "a"], []],
    ["each once", "pier", ["pier", "pier"], ["pier"]],
    ["three at most", "aa", ["ab", "ac", "ad", "ae"], ["ab", "ac", "ad"]],
    ["nothing among nothing", "pier", [], []],
  ])("%s", (_case, written, known, expected) => expect(nearest(written, known)).toEqual(expected));
});
