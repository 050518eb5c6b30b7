import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type PageElement, brokenAddresses, idsOf, pathsWithin, readOwnPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

/** The built files themselves, read without a browser. */
const dist = join(ROOT, "dist");
const pages = readOwnPages(dist);

test.describe("the built site", () => {
  test("has pages", () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  test("has no link, fragment or file that leads nowhere", () => {
    expect(brokenAddresses(dist)).toEqual([]);
  });

  test("has no page that no other page leads to", () => {
    const linked = new Set(
      pages.flatMap((page) => pathsWithin(page).filter((path) => path !== page.address)),
    );
    const orphans = pages.map(({ address }) => address).filter((address) => !linked.has(address));
    expect(orphans.filter((address) => !["/", "/404.html"].includes(address))).toEqual([]);
  });

  test("has no id twice on a page", () => {
    const doubled = pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${page.address}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test("has one first heading on each page, and each title once", () => {
    const headings = (elements: PageElement[]) => elements.filter(({ name }) => name === "h1").length;
    expect(pages.filter(({ elements }) => headings(elements) !== 1).map(({ address }) => address)).toEqual(
      [],
    );
    const titles = pages.map(({ elements }) => elements.find(({ name }) => name === "title")?.text);
    expect(titles.filter((title, index) => !title || titles.indexOf(title) < index)).toEqual([]);
  });

  test("has no inline script, no style attribute and no handler in an attribute", () => {
    const faults = pages.flatMap(({ address, elements }) =>
      elements.filter(isForbidden).map(({ name }) => `${address}: <${name}>`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});

function isForbidden({ name, attributes, text }: PageElement): boolean {
  const isData = attributes["type"]?.includes("json");
  const isInlineScript =
    name === "script" && attributes["src"] === undefined && !isData && text.trim() !== "";
  return (
    isInlineScript ||
    "style" in attributes ||
    Object.keys(attributes).some((attribute) => attribute.startsWith("on"))
  );
}
