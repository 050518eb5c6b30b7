import type { Element } from "hast";
import { type Page, wordsOf } from "./page-tree.ts";
import { type HasFile, relativeUrl } from "./relative-url.ts";

/** Attributes that hold one address. Scripts find theirs in `data-href` and `data-src`. */
const ADDRESS = [
  "action",
  "cite",
  "dataHref",
  "dataSrc",
  "formAction",
  "href",
  "poster",
  "src",
  "xLinkHref",
] as const;
/** Attributes that hold several, each with its width or density. */
const ADDRESSES = ["imageSrcSet", "srcSet"] as const;

/** Makes every address of a page relative to its file. */
export function makeRelative({ path, elements }: Page, hasFile: HasFile): void {
  const relative = (url: string): string => relativeUrl(url.trim(), path, hasFile);
  for (const element of elements) {
    for (const name of ADDRESS) change(element, name, relative);
    for (const name of ADDRESSES) change(element, name, (value) => relativeSet(value, relative));
    if (element.tagName === "object") change(element, "data", relative);
    if (isRefresh(element)) change(element, "content", (value) => relativeRefresh(value, relative));
  }
}

function change({ properties }: Element, name: string, to: (value: string) => string): void {
  const value = properties[name];
  if (typeof value === "string") properties[name] = to(value);
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

function isRefresh({ tagName, properties }: Element): boolean {
  return tagName === "meta" && wordsOf(properties.httpEquiv).some((word) => word.toLowerCase() === "refresh");
}
