import { type Edit, type Element, type Page, attribute, editAttribute, fullName } from "./html.ts";
import { type HasFile, relativeUrl } from "./relative-url.ts";

/** Attributes that hold one address. Scripts find theirs in `data-href` and `data-src`. */
const ADDRESS = new Set([
  "action",
  "cite",
  "data-href",
  "data-src",
  "formaction",
  "href",
  "poster",
  "src",
  "xlink:href",
]);
/** Attributes that hold several, each with its width or density. */
const ADDRESSES = new Set(["imagesrcset", "srcset"]);

/** The edits that make every address of a page relative to its file. */
export function relativePage(page: Page, hasFile: HasFile): Edit[] {
  const relative = (url: string): string => relativeUrl(url.trim(), page.path, hasFile);
  return page.elements.flatMap((element) =>
    element.attrs.flatMap((attr) => {
      const name = fullName(attr);
      const value = rewrite(element, name, attr.value, relative);
      const edit = value === attr.value ? undefined : editAttribute(element, name, value);
      return edit ? [edit] : [];
    }),
  );
}

function rewrite(element: Element, name: string, value: string, relative: (url: string) => string): string {
  if (ADDRESS.has(name)) return relative(value);
  if (ADDRESSES.has(name)) return relativeSet(value, relative);
  if (name === "data" && element.tagName === "object") return relative(value);
  if (name === "content" && isRefresh(element)) return relativeRefresh(value, relative);
  return value;
}

/** `/a.png 1x, /b.png 2x` → `../a.png 1x, ../b.png 2x`: candidates part at a comma that white space follows. */
function relativeSet(value: string, relative: (url: string) => string): string {
  const candidates = value.trim().split(/\s*,\s+/);
  return candidates.map((candidate) => candidate.replace(/^\S+/, relative)).join(", ");
}

/** `0; url=/new/` → `0; url=../new/index.html` */
function relativeRefresh(value: string, relative: (url: string) => string): string {
  const [delay, ...rest] = value.split(/url\s*=/i);
  return rest.length === 0
    ? value
    : `${delay}url=${relative(rest.join("url=").replace(/^\s*['"]|['"]\s*$/g, ""))}`;
}

function isRefresh(element: Element): boolean {
  return element.tagName === "meta" && attribute(element, "http-equiv")?.toLowerCase() === "refresh";
}
