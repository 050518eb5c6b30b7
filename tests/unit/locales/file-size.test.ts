import { describe, expect, it } from "vitest";
import { fileSize } from "../../../src/locales/file-size.ts";
import { localeIn } from "../../support/locale.ts";

describe("the size of a file", () => {
  it.each([
    [1, "1 KB"],
    [499, "1 KB"],
    [2_600, "3 KB"],
    [48_000, "48 KB"],
    [999_499, "999 KB"],
    [999_500, "1 MB"],
    [1_240_000, "1.2 MB"],
    [100_000_000, "100 MB"],
  ])("of %i bytes is told as %s", (bytes, told) => {
    expect(fileSize(bytes, localeIn("en-GB"))).toBe(told);
  });

  it("has the decimal sign of the language", () => {
    expect(fileSize(1_240_000, localeIn("de"))).toBe("1,2 MB");
  });
});
