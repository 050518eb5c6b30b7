import { expect, it } from "vitest";
import { localeOf } from "../../../src/locales/locale.ts";
import { english } from "../../support/locale.ts";

it("joins a list as its language does: all of them, one of them, or side by side", () => {
  expect(english.list(["a", "b"])).toBe("a and b");
  expect(english.list(["a", "b"], "or")).toBe("a or b");
  expect(english.list(["a", "b", "c"], "side by side")).toBe("a, b, c");
  const spanish = localeOf({ language: "es", direction: undefined, digits: undefined });
  expect(spanish.list(["a", "b", "c"], "or")).toBe("a, b o c");
});
