import { describe, expect, it } from "vitest";
import { numberReader } from "../../../src/model/number-tokens.ts";

const read = (text: string, language = "en-GB") => numberReader(language)(text).map((token) => token.text);

describe("numbers that count", () => {
  it.each([
    ["Of 210 people, 88.8% agreed.", ["210", "88.8%"]],
    ["It cost $25,000 or 12 million, in 4 places.", ["$25,000", "12 million", "4"]],
    ["50% to 60%", ["50%", "60%"]],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("numbers that name", () => {
  it.each([
    "In 2020 and from 2016 to 2022",
    "on 12 May, May 12 and Sept. 3",
    "the 21st century, COVID-19, K–12, R1",
    "grade 3, section 2.1, Figure 4, pages 7 and 9",
    "at 10:30",
    "no number at all",
  ])("%s", (text) => expect(read(text)).toEqual([]));

  it.each([
    ["pt-BR", "em 12 de maio"],
    ["de-CH", "am 12. Mai"],
    ["fr-FR", "le 1er juin, le 12 juin"],
  ])("%s: %s", (language, text) => expect(read(text, language)).toEqual([]));

  it("are told from verbs by their capital", () => {
    expect(read("12 may come")).toEqual(["12"]);
  });
});
