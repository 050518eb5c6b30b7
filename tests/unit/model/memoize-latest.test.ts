import { expect, it } from "vitest";
import { memoizeLatest } from "../../../src/model/memoize-by-object.ts";

it("works an answer out once for each part and thing, as long as the part is among the last that were asked of", () => {
  const worked: string[] = [];
  const [one, other] = [{ name: "one" }, { name: "other" }];
  const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];
  const ask = memoizeLatest(2, (thing: typeof one, part: typeof a) => {
    worked.push(`${thing.name} ${part.name}`);
    return worked.length;
  });
  expect([ask(one, a), ask(one, b), ask(one, a), ask(other, a)]).toEqual([1, 2, 1, 3]);
  expect(worked).toEqual(["one a", "one b", "other a"]);
  // The third puts out the one that was asked of longest ago.
  expect([ask(one, c), ask(one, a), ask(other, a), ask(one, b)]).toEqual([4, 1, 3, 5]);
  expect(worked.slice(3)).toEqual(["one c", "one b"]);
});
