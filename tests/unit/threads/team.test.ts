import { availableParallelism } from "node:os";
import { afterEach, expect, it } from "vitest";
import { beginTeam, sizeOfTeam, type Team } from "../../../src/threads/team.ts";

let team: Team<number[]>;
afterEach(() => team?.end());

const begin = (numbers: number[][], tell: (done: number) => void) =>
  beginTeam<number[]>(
    new URL("./member.ts", import.meta.url),
    numbers.map((workerData) => ({ workerData })),
    tell,
  );

it("gives what each has found in their order, and tells how many tasks all have done", async () => {
  const told: number[] = [];
  team = begin([[1, 2, 3], [], [4]], (done) => told.push(done));
  expect(await team.results).toEqual([[2, 4, 6], [], [8]]);
  expect(told).toEqual([1, 2, 3, 4]);
});

it("fails as the first of its threads that fails", async () => {
  team = begin([[1], [2, -3]], () => {});
  await expect(team.results).rejects.toThrow(new RangeError("-3 is negative"));
});

it("has a thread for what is worth one, and four at most", () => {
  expect(sizeOfTeam(1, 500)).toBe(1);
  expect(sizeOfTeam(501, 500)).toBe(Math.min(2, availableParallelism()));
  expect(sizeOfTeam(1_000_000, 500)).toBe(Math.min(4, availableParallelism()));
});
