import { type CssNode, parse, walk } from "css-tree/dist/csstree.esm";
import { type HasFile, relativeUrl } from "./relative-url.ts";
import { applyEdits } from "./text-edits.ts";

/** A style sheet with every `url()` and `@import` relative to its file; all other bytes stay. */
export function relativeCss(css: string, path: string, hasFile: HasFile): string {
  return readSheet(css)(path, hasFile);
}

/** Reads a style sheet that is to stand in many places, and gives it as each of them needs it. */
export function readSheet(css: string): (path: string, hasFile: HasFile) => string {
  const places: { start: number; end: number; url: string; form: "url" | "string" }[] = [];
  const note = (node: CssNode, form: "url" | "string"): void => {
    if (!node.loc || !("value" in node) || typeof node.value !== "string") return;
    places.push({ start: node.loc.start.offset, end: node.loc.end.offset, url: node.value, form });
  };
  walk(parse(css, { positions: true, parseCustomProperty: true }), function (node) {
    if (node.type === "Url") note(node, "url");
    else if (node.type === "String" && this.atrule?.name === "import") note(node, "string");
  });
  return (path, hasFile) =>
    applyEdits(
      css,
      places.flatMap(({ start, end, url, form }) => {
        const relative = relativeUrl(url, path, hasFile);
        const quoted = JSON.stringify(relative);
        return relative === url ? [] : [{ start, end, text: form === "url" ? `url(${quoted})` : quoted }];
      }),
    );
}
