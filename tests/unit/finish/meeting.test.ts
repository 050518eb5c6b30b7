import { expect, it } from "vitest";
import { type Needs, alone, channelsAmong, meetOver, unite } from "../../../src/finish/pages/meeting.ts";

const needs = (names: string[], sheets: Record<string, string>): Needs => ({
  names: new Set(names),
  sheets: new Map(Object.entries(sheets)),
});

it("what all need is the same, whoever has read which pages: sheets in the order of the pages that first name them", () => {
  const one = needs(["a"], { "s.css": "1.html", "t.css": "1.html", "u.css": "3.html" });
  const other = needs(["b", "a"], { "u.css": "2.html", "r.css": "2.html", "t.css": "4.html" });
  for (const all of [
    [one, other],
    [other, one],
  ]) {
    const united = unite(all);
    expect(united.names).toEqual(new Set(["a", "b"]));
    expect([...united.sheets.keys()]).toEqual(["s.css", "t.css", "u.css", "r.css"]);
  }
});

it("three that meet are told what each of them needs, kind by kind, however far one is ahead", async () => {
  const channels = channelsAmong(3);
  const [first, second, third] = channels.map(meetOver).map((meet, at) => async (kind: string) => {
    const { names } = await meet(needs([`${kind}${at}`], {}));
    return [...names].sort().join(" ");
  });
  const early = Promise.all([first!("a"), second!("a")]);
  await new Promise((done) => setTimeout(done, 10));
  expect(await third!("a")).toBe("a0 a1 a2");
  // Told before the others have asked.
  const ahead = third!("b");
  expect(await early).toEqual(["a0 a1 a2", "a0 a1 a2"]);
  expect(await Promise.all([first!("b"), second!("b"), ahead])).toEqual(Array(3).fill("b0 b1 b2"));
  for (const port of channels.flat()) port.close();
});

it("who reads all pages alone needs what they need", async () => {
  const own = needs(["a"], { "s.css": "1.html" });
  expect(await alone(own)).toBe(own);
});
