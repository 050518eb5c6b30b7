import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { brokenAddresses, elementsOf, idsOf, pathsWithin, readPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

/** The built files themselves, read without a browser. */
const dist = join(ROOT, "dist");
const pages = readPages(dist);

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
    const doubled = pages.flatMap(({ address, tree }) => {
      const ids = idsOf(tree);
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${address}#${id}`);
    });
    expect(doubled).toEqual([]);
  });

  test("has one title and one first heading on each page, each title once", () => {
    const count = (tree: (typeof pages)[number]["tree"], name: string) =>
      elementsOf(tree).filter(({ tagName }) => tagName === name).length;
    expect(pages.filter(({ tree }) => count(tree, "h1") !== 1).map(({ address }) => address)).toEqual([]);
    const titles = pages.map(({ tree }) =>
      elementsOf(tree)
        .filter(({ tagName }) => tagName === "title")
        .map(({ children }) => (children[0]?.type === "text" ? children[0].value : ""))
        .join("|"),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test("has no inline script, no style attribute and no handler in an attribute", () => {
    const faults = pages.flatMap(({ address, tree }) =>
      elementsOf(tree)
        .filter(
          ({ tagName, properties, children }) =>
            (tagName === "script" &&
              !properties["src"] &&
              !String(properties["type"]).includes("json") &&
              children.length > 0) ||
            properties["style"] !== undefined ||
            Object.keys(properties).some((name) => /^on[a-z]/i.test(name)),
        )
        .map(({ tagName }) => `${address}: <${tagName}>`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});
