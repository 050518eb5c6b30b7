import type { Element } from "hast";
import { find, html, svg } from "property-information";
import { attribute } from "../../src/finish/pages/page-tree.ts";

/** All attributes of an element, by their names in HTML. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  return Object.keys(element.properties).map((property) => {
    const inHtml = find(html, property);
    const { attribute: name } = inHtml.defined ? inHtml : find(svg, property);
    return { name, value: attribute(element, inHtml.attribute) ?? "" };
  });
}
