import { describe, expect, it } from "vitest";
import { ID_PATTERN, toId, topicRef } from "../../../src/model/ids.ts";

describe("an id", () => {
  it.each(["a", "a-b", "r1-trust", "2020"])("may be %s", (id) => expect(ID_PATTERN.test(id)).toBe(true));
  it.each(["", "A", "a_b", "-a", "a-", "a--b", "a b", "é"])("may not be %j", (id) =>
    expect(ID_PATTERN.test(id)).toBe(false),
  );
});

describe("words become an id", () => {
  it.each([
    ["Early wins!", "early-wins"],
    ["Partners' trust & time", "partners-trust-time"],
    ["Kai-Mauer Höhe", "kai-mauer-hohe"],
    ["  ", "untitled"],
    ["سلمى", "untitled"],
  ])("%j → %s", (words, id) => expect(toId(words)).toBe(id));
});

it("a topic is a kind and an id", () => {
  expect(topicRef.safeParse("region:north").success).toBe(true);
  expect(topicRef.safeParse("north").error!.issues[0]!.message).toBe(
    '"north" is not a topic: write kind:id, such as "region:north"',
  );
});
