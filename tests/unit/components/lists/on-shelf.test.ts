import { expect, test } from "vitest";
import { onShelf, shelfTitle } from "../../../../src/components/lists/on-shelf.ts";
import { valuesAround } from "../../../../src/components/lists/values-around.ts";
import type { Publication } from "../../../../src/corpus/types.ts";
import { english } from "../../../support/locale.ts";

const publicationsOf = (...dates: string[]) =>
  dates.map(
    (published, index) =>
      ({ id: `p${index}`, meta: { published, follows: [], precedes: [] } }) as unknown as Publication,
  );

test("a few publications stand on the shelf in reading order", () => {
  const few = publicationsOf("2020", "not-printed", "2024-05");
  expect(onShelf(few)).toEqual(few);
});

test("of many, the latest twelve stand there, the latest first, those without a date last", () => {
  const years = Array.from({ length: 20 }, (_, index) => `${2001 + index}`);
  const shelf = onShelf(publicationsOf("not-printed", ...years, "2020-06"));
  expect(shelf.map(({ meta }) => meta.published)).toEqual([
    "2020-06",
    ...["2020", "2019", "2018", "2017", "2016", "2015", "2014", "2013", "2012", "2011", "2010"],
  ]);
});

test("the shelf is called after what is known of its order", () => {
  const [one, two] = publicationsOf("2020", "2021");
  const follows = { ...two!, meta: { ...two!.meta, follows: ["p0"] } };
  expect(shelfTitle([one!, two!], english)).toBe("Publications");
  expect(shelfTitle([one!, follows], english)).toBe("In reading order");
  const many = Array.from({ length: 13 }, () => "2020");
  expect(shelfTitle(publicationsOf(...many), english)).toBe("The latest");
  expect(shelfTitle(publicationsOf(...many.map(() => "not-printed")), english)).toBe("Publications");
});

test("beside one of very many values stand those next to it", () => {
  const values = Array.from({ length: 100 }, (_, index) => ({ href: `/voices/publications/p${index}/` }));
  const around = valuesAround(values, values[50]!.href);
  expect(around.map(({ href }) => href)).toEqual(values.slice(38, 63).map(({ href }) => href));
  expect(valuesAround(values, values[0]!.href).length).toBe(13);
  expect(valuesAround(values.slice(0, 60), values[0]!.href).length).toBe(60);
});
