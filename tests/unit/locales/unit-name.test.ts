import { expect, it } from "vitest";
import { unitName } from "../../../src/locales/unit-name.ts";
import { localeIn } from "../../support/locale.ts";

it.each([
  ["usd", "en", "USD"],
  ["gbp-million", "en", "GBP, in millions"],
  ["count-thousand", "en", "count, in thousands"],
  ["date", "en", "date"],
  ["month", "es", "mes"],
])("%s in %s is called %s", (unit, language, name) => expect(unitName(unit, localeIn(language))).toBe(name));
