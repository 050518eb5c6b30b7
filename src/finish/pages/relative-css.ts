import { type CssNode, parse, walk } from "css-tree/dist/csstree.esm";
import { type HasFile, relativeUrl } from "./relative-url.ts";
import { applyEdits } from "./text-edits.ts";

/** A style sheet, and where in it addresses stand. */
export interface ReadSheet {
  css: string;
  addresses: { start: number; end: number; url: string; form: "url" | "string" }[];
}

/** A style sheet with every `url()` and `@import` relative to its file; all other bytes stay. */
export function relativeCss(css: string, path: string, hasFile: HasFile): string {
  return sheetAt(readSheet(css), path, hasFile);
}

/** Reads a style sheet that is to stand in many places. */
export function readSheet(css: string): ReadSheet {
  return { css, addresses: addressesIn(parse(css, { positions: true, parseCustomProperty: true })) };
}

/** The addresses in a sheet that was parsed with its places and the values of its variables, in order. */
export function addressesIn(sheet: CssNode): ReadSheet["addresses"] {
  const addresses: ReadSheet["addresses"] = [];
  const note = (node: CssNode, form: "url" | "string"): void => {
    if (!node.loc || !("value" in node) || typeof node.value !== "string") return;
    addresses.push({ start: node.loc.start.offset, end: node.loc.end.offset, url: node.value, form });
  };
  walk(sheet, function (node) {
    if (node.type === "Url") note(node, "url");
    else if (node.type === "String" && this.atrule?.name === "import") note(node, "string");
  });
  return addresses;
}

/** A style sheet as it is to stand at a path. */
export function sheetAt({ css, addresses }: ReadSheet, path: string, hasFile: HasFile): string {
  return applyEdits(
    css,
    addresses.flatMap(({ start, end, url, form }) => {
      const relative = relativeUrl(url, path, hasFile);
      const quoted = JSON.stringify(relative);
      return relative === url ? [] : [{ start, end, text: form === "url" ? `url(${quoted})` : quoted }];
    }),
  );
}
