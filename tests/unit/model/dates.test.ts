import { describe, expect, it } from "vitest";
import { formatDate, fullDate, isPartialDate, partialDate } from "../../../src/model/dates.ts";

describe("a partial date", () => {
  it.each(["2020", "2020-03", "2020-03-15", "2024-02-29", "2020-11-30"])("%s exists", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  // November has 30 days, 2023 was no leap year, a year has 12 months.
  it.each([
    "2020-11-31",
    "2023-02-29",
    "2020-13",
    "2020-00",
    "2020-3",
    "20200315",
    "15.03.2020",
    "",
    "March 2020",
  ])("%s does not", (text) => expect(isPartialDate(text)).toBe(false));

  it("may be a year without quotation marks", () => {
    expect(partialDate.parse(2020)).toBe("2020");
  });

  it("says how long the month is", () => {
    expect(partialDate.safeParse("2020-11-31").error!.issues[0]!.message).toBe(
      "2020-11 has 30 days: write 2020-11-30, or the day that is meant",
    );
    expect(fullDate.safeParse("2020-11").error!.issues[0]!.message).toBe(
      "write the whole day, such as 2020-03-15",
    );
  });
});

describe("a date is written at the precision that is known", () => {
  it.each([
    ["2020", "en-US", "2020"],
    ["2020-03", "en-US", "March 2020"],
    ["2020-03-15", "en-US", "March 15, 2020"],
    ["2020-03-15", "en-GB", "15 March 2020"],
    ["2020-03", "pt-BR", "março de 2020"],
  ])("%s in %s is %s", (date, language, expected) => expect(formatDate(date, language)).toBe(expected));
});
