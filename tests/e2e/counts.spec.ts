import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type BuiltPage, idsOf, readPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

const dist = join(ROOT, "dist");

test.describe("a reader who counts", () => {
  const pages = new Map(readPages(dist).map((page) => [page.address, page]));
  const page = (address: string): BuiltPage => pages.get(address)!;
  const classes = ({ elements }: BuiltPage, name: string) =>
    elements.filter(({ attributes }) => attributes["class"]?.split(" ").includes(name));
  /** Pages of one thing each; one that only leads on from an old address says nothing to cite. */
  const pagesOfOne = (area: string) =>
    [...pages.values()].filter(
      (one) =>
        one.address.split("/").length === 4 &&
        one.address.startsWith(`/${area}/`) &&
        classes(one, "citation").length > 0,
    ).length;
  /** "208 voices" under "Explore", by the noun. */
  const tally = (address: string): Record<string, number> => {
    const { elements } = page(address);
    return Object.fromEntries(
      elements.flatMap(({ attributes, text }, index) =>
        attributes["class"] === "tally__count"
          ? [[elements[index - 1]!.text.trim(), Number(text.replaceAll(",", ""))]]
          : [],
      ),
    );
  };

  test("finds on each area's page as many as the home page says", () => {
    const said = tally("/");
    expect(tally("/about/")).toEqual(said);
    const findings = classes(page("/findings/"), "finding-line");
    const recommendations = classes(page("/findings/"), "finding-line--advice");
    expect(said).toEqual({
      findings: findings.length - recommendations.length,
      recommendations: recommendations.length,
      voices: classes(page("/voices/"), "voice").length,
      "tables of data": pagesOfOne("data"),
      figures: pagesOfOne("figures"),
      terms: classes(page("/glossary/"), "glossary__entry").length,
      corrections: classes(page("/corrections/"), "erratum").length,
    });
  });

  test("finds on each page of a facet as many as the list of facets says", () => {
    for (const area of ["voices", "findings"]) {
      const { elements } = page(`/${area}/`);
      const counted = elements.flatMap(({ attributes, text }, index) =>
        attributes["class"] === "facets__count"
          ? [{ href: elements[index - 1]!.attributes["href"]!, count: Number(text) }]
          : [],
      );
      expect(counted.length).toBeGreaterThan(10);
      for (const { href, count } of counted) {
        const address = new URL(href, `http://localhost/${area}/`).pathname.replace(/index\.html$/, "");
        expect([
          address,
          classes(page(address), area === "voices" ? "voice" : "finding-line").length,
        ]).toEqual([address, count]);
      }
    }
  });

  test("finds a slip once, under every address that it was published at", () => {
    const listed = readFileSync(join(ROOT, "content", "addresses.txt"), "utf8").split("\n");
    const anchors = listed.flatMap((line) => /^\/corrections\/#(.+)$/.exec(line)?.[1] ?? []);
    const corrections = page("/corrections/");
    expect(idsOf(corrections)).toEqual(expect.arrayContaining(anchors));
    expect(classes(corrections, "erratum").length).toBeLessThan(anchors.length);
    const marks = [...pages.values()].flatMap((one) => [
      ...classes(one, "table__erratum"),
      ...classes(one, "erratum-mark"),
    ]);
    const targets = new Set(marks.map(({ attributes }) => attributes["href"]!.split("#")[1]));
    expect(targets.size).toBe(classes(corrections, "erratum").length);
  });
});
