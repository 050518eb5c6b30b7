import { describe, expect, it } from "vitest";
import { decideNotation, readPrinted } from "../../../src/tables/printed-number.ts";

describe("a printed number", () => {
  it.each([
    ["45", 45, 0.5],
    ["12.50", 12.5, 0.005],
    ["1,234", 1234, 0.5],
    ["1 234", 1234, 0.5],
    ["1\u202f234.5", 1234.5, 0.05],
    ["−4", -4, 0.5],
    ["–4", -4, 0.5],
    ["(45)", -45, 0.5],
    ["(1,234.5)", -1234.5, 0.05],
    ["12.5%", 12.5, 0.05],
    ["12.5 %", 12.5, 0.05],
    ["45*", 45, 0.5],
    ["45 †", 45, 0.5],
    ["45[1]", 45, 0.5],
    ["45²", 45, 0.5],
    ["45 (r)", 45, 0.5],
    ["$25,000", 25000, 0.5],
    ["£4.6 million", 4_600_000, 50_000],
    ["+3", 3, 0.5],
  ])("%s is %d", (text, value, half) => {
    const read = readPrinted(text, "point");
    expect(read?.value).toBeCloseTo(value, 9);
    expect(read?.half).toBeCloseTo(half, 9);
  });

  it.each([
    "", "–", "-", "..", "n/a", "[c]", "*", "<5", ">95", "20–30", "20 to 30", "12 (5)", "12.5 (11.0, 14.0)", "007", "1.2.3",
    "12:30", "2019/20", "3,5", "1,23,4", "Round 2", "10²", "2020-01-05", "5 of 12", "x", "about 40",
  ])("“%s” is none", (text) => expect(readPrinted(text, "point")).toBeUndefined()); // prettier-ignore

  it("is read with the decimal sign of its file", () => {
    expect(readPrinted("12,5", "comma")?.value).toBe(12.5);
    expect(readPrinted("1.234,5", "comma")?.value).toBe(1234.5);
    expect(readPrinted("1.234", "comma")?.value).toBe(1234);
    expect(readPrinted("12.5", "comma")).toBeUndefined();
  });
});

describe("the decimal sign of a file", () => {
  const decide = (...texts: string[]) => decideNotation(texts.map((text) => ({ text })));

  it("is what its cells can only have", () => {
    expect(decide("12,5", "1.234").notation).toBe("comma");
    expect(decide("12.5", "1,234").notation).toBe("point");
    expect(decide("0,250").notation).toBe("comma");
    expect(decide("1,234,567").notation).toBe("point");
  });

  it("is unknown where every cell may be read both ways", () => {
    expect(decide("1,234", "5,678").undecided.map(({ text }) => text)).toEqual(["1,234", "5,678"]);
    expect(decideNotation([{ text: "1,234" }], "point").undecided).toEqual([]);
  });

  it("leaves out what is written otherwise than most", () => {
    const { notation, against } = decide("12,5", "13,5", "14.5");
    expect([notation, against.map(({ text }) => text)]).toEqual(["comma", ["14.5"]]);
  });
});
