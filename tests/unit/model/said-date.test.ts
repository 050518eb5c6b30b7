import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCalendar, readCalendar, writeIso } from "../../../src/model/calendar.ts";
import { findDays, saysDate } from "../../../src/model/said-date.ts";

const says = (text: string, iso: string, language = "en") => {
  const unit = iso.length === 10 ? "date" : "month";
  return saysDate(text, { value: readCalendar(iso, unit)!, unit, isComputed: false }, language);
};

describe("a day and a month of the calendar", () => {
  it("count days since 1970 and months since the beginning of the era", () => {
    // 365 days of 1970 and 31 of January 1971; 2019 × 12 and two months before March.
    expect(readCalendar("1971-02-01", "date")).toBe(396);
    expect(readCalendar("1969-12-31", "date")).toBe(-1);
    expect(readCalendar("2019-03", "month")).toBe(24_230);
  });

  it.each([
    ["2019-02-29", "date"],
    ["2019-03", "date"],
    ["2019-03-14", "month"],
    ["2019-13", "month"],
    ["14 March", "date"],
  ] as const)("%s is no %s", (text, unit) => expect(readCalendar(text, unit)).toBeUndefined());

  it("come out as they went in", () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 200_000 }), (day) => {
        expect(readCalendar(writeIso(day, "date"), "date")).toBe(day);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 12_000, max: 36_000 }), (month) => {
        expect(readCalendar(writeIso(month, "month"), "month")).toBe(month);
      }),
    );
  });
});

describe("a text says a day at the precision written", () => {
  it.each([
    "14 March 2019", "March 14, 2019", "14 Mar 2019", "the 14th of March 2019", "2019-03-14", "14/3/2019", "Thursday, 14 March 2019",
    "14 March", "on 14 March 2019", "March 2019", "in March 2019", "March", "2019", "mid-March 2019", "early 2019",
    "before 15 March 2019", "after 13 March", "by 14 March", "since 14 March", "until the end of March", "by mid-March", "since 2018",
    "by the end of 2019",
  ])("%s", (text) => expect(says(text, "2019-03-14")).toBe("agrees")); // prettier-ignore

  it.each([
    "15 March 2019", "14 April 2019", "14 March 2018", "Friday, 14 March 2019", "April 2019", "2018", "early March", "late March",
    "late 2019", "before 14 March 2019", "after 14 March", "by 13 March", "since 15 March", "after March 2019",
  ])("and not %s", (text) => expect(says(text, "2019-03-14")).toBe("differs")); // prettier-ignore

  it.each([
    "31 February 2019",
    "some day",
    "14",
    "14 March 2019 or so",
    "March 14 people",
    "before the end of March",
    "",
  ])("and reads %j as none", (text) => expect(says(text, "2019-03-14")).toBeUndefined());

  it("says no more than a month where that is all there is", () => {
    expect(says("March 2019", "2019-03")).toBe("agrees");
    expect(says("2019", "2019-03")).toBe("agrees");
    expect(says("14 March 2019", "2019-03")).toBe("differs");
    expect(says("mid-March 2019", "2019-03")).toBe("differs");
    expect(says("after February 2019", "2019-03")).toBe("agrees");
  });

  it("reads days and months in figures in the order of the language, and in English only where that is plain", () => {
    expect(says("3/4/2019", "2019-04-03", "en-GB")).toBe("agrees");
    expect(says("3/4/2019", "2019-03-04", "en-US")).toBe("agrees");
    expect(says("3.4.2019", "2019-04-03", "de")).toBe("agrees");
    expect(says("3/4/2019", "2019-04-03", "en")).toBeUndefined();
    expect(says("13/4/2019", "2019-04-13", "en")).toBe("agrees");
  });

  it.each([
    ["es", "el 14 de marzo de 2019", "a mediados de marzo", "antes del 15 de marzo", "hasta el 13 de marzo"],
    ["fr", "le 14 mars 2019", "mi-mars 2019", "avant le 15 mars", "jusqu’au 13 mars"],
    ["de", "am 14. März 2019", "Mitte März", "vor dem 15. März", "bis zum 13. März"],
    ["pt", "14 de março de 2019", "em meados de março", "antes de 15 de março", "até 13 de março"],
    ["ar", "في 14 مارس 2019", "في منتصف مارس", "قبل 15 مارس", "حتى 13 مارس"],
    ["ar", "١٤ آذار ٢٠١٩", "منتصف آذار", "قبل ١٥ آذار ٢٠١٩", "بعد ١٤ آذار"],
  ])("in %s", (language, plain, mid, before, wrong) => {
    expect([plain, mid, before].map((text) => says(text, "2019-03-14", language))).toEqual([
      "agrees",
      "agrees",
      "agrees",
    ]);
    expect(says(wrong, "2019-03-14", language)).toBe("differs");
  });

  it("as the site itself writes it, in any language, and no other day", () => {
    const days = fc.integer({ min: -20_000, max: 30_000 });
    const languages = fc.constantFrom(
      "en",
      "en-GB",
      "es-MX",
      "ar",
      "ar-EG",
      "de",
      "fr",
      "pt-BR",
      "ru",
      "ja",
      "sv",
      "el",
    );
    fc.assert(
      fc.property(days, days, languages, (value, other, language) => {
        const text = formatCalendar(value, "date", language);
        expect(saysDate(text, { value, unit: "date", isComputed: false }, language)).toBe("agrees");
        if (other === value) return;
        expect(saysDate(text, { value: other, unit: "date", isComputed: false }, language)).not.toBe(
          "agrees",
        );
      }),
    );
  });

  it("finds the days of a sentence", () => {
    expect(
      findDays("By 14 March 2019, on May 2, and 2019-06-01: in March 10 people moved 5 km.", "en"),
    ).toEqual(["14 March 2019", "May 2", "2019-06-01"]);
  });
});
