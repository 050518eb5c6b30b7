import { describe, expect, it } from "vitest";
import { typedNumber } from "../../../src/model/typed-number.ts";

describe("a number that was typed before a heading", () => {
  it.each([
    ["3. Results", "3. "],
    ["3.1 Results", "3.1 "],
    ["3.1. Results", "3.1. "],
    ["1.2.3 Results", "1.2.3 "],
    ["3) Results", "3) "],
    ["(3) Results", "(3) "],
    ["3 – Results", "3 – "],
    ["IV. Outlook", "IV. "],
  ])("%s", (heading, typed) => expect(typedNumber(heading, "en")).toBe(typed));

  it.each([
    "Results",
    "12 partners in four towns",
    "2.5 million visits",
    "3.5% more",
    "2020 in review",
    "1998. A hard year",
    "10 years on",
    "$3.5 Million raised",
    "I. Quay on piers",
    "Phase 3. What next",
    "3D prints",
    "24/7",
  ])("%s has none", (heading) => expect(typedNumber(heading, "en")).toBeUndefined());

  it("is not the day of a month", () => {
    expect(typedNumber("10. Mai", "de")).toBeUndefined();
    expect(typedNumber("3. Ergebnisse", "de")).toBe("3. ");
  });
});
