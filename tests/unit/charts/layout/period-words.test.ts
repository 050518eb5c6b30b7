import { expect, test } from "vitest";
import { writePeriod } from "../../../../src/charts/layout/period-words.ts";
import { localeOf } from "../../../../src/locales/locale.ts";
import { readPeriod } from "../../../../src/model/period.ts";

const PERIODS = [2011, "2011-Q3", "2011-05", "2009/10", "2011–2014", "2011-05/2011-08"];
const inLanguage = (site: Parameters<typeof localeOf>[0]) =>
  PERIODS.map((period) => writePeriod(readPeriod(period)!, localeOf(site)));

test("periods are written as their language writes them", () => {
  expect(inLanguage({ language: "en" })).toEqual([
    "2011",
    "Q3 2011",
    "May 2011",
    "2009/10",
    "2011–2014",
    "May 2011–Aug 2011",
  ]);
  expect(inLanguage({ language: "es" })).toEqual([
    "2011",
    "3.º trim. 2011",
    "may 2011",
    "2009/10",
    "2011-2014",
    "may 2011-ago 2011",
  ]);
  expect(inLanguage({ language: "ar", digits: "native" })).toEqual([
    "٢٠١١",
    "الربع ٣، ٢٠١١",
    "مايو ٢٠١١",
    "٢٠٠٩/١٠",
    "٢٠١١–٢٠١٤",
    "مايو ٢٠١١–أغسطس ٢٠١١",
  ]);
});
