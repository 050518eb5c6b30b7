import type { Element } from "hast";
import { absolute } from "../../model/absolute.ts";
import { routes } from "../../model/routes.ts";
import { type Page, attribute, makeElement, replaceElement } from "./page-tree.ts";

/** The page that a host gives for a missing address. Nobody knows how deep that address is. */
export const NOT_FOUND = routes.notFound().slice(1);

/** How many folders deep a missing address is looked from for a file, where it is not known where the site stands. */
const DEEPEST = 4;

/**
 * The addresses at which the missing page finds a file of the site from any depth: under the path of the site's real address where
 * that is known; elsewhere from the root of the host and from every folder above the missing address, of which those that
 * have no such file give none.
 *
 *     "assets/a.css"  →  "/assets/a.css", "./assets/a.css", "../assets/a.css", …
 */
export function fromAnywhere(path: string, siteUrl: string | undefined): string[] {
  const bases = siteUrl
    ? [new URL(absolute("/", siteUrl)).pathname]
    : ["/", "./", ...Array.from({ length: DEEPEST }, (_, above) => "../".repeat(above + 1))];
  return bases.map((base) => base + path);
}

/** Names the script of the missing page so that it is found from any depth, and makes its links absolute where it is known where the site stands. */
export function addressFromAnywhere(page: Page, siteUrl: string | undefined): void {
  const head = page.elements.find(({ tagName }) => tagName === "head")!;
  const script = head.children.find(
    (child) => child.type === "element" && child.tagName === "script",
  ) as Element;
  const sources = fromAnywhere(attribute(script, "src")!, siteUrl);
  replaceElement(page, script, ...sources.map((src) => makeElement("script", { defer: true, src })));
  if (!siteUrl) return;
  for (const element of page.elements) {
    const href = attribute(element, "href");
    if (element.tagName === "a" && href?.startsWith("/"))
      element.properties["href"] = absolute(href, siteUrl);
  }
}
