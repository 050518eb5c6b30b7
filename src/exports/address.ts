import { absolute } from "../model/absolute.ts";

/**
 * The address of a page, as a file that leaves the site gives it: absolute where the site's own address is known,
 * otherwise relative to that file (RFC 3986, section 5), so that it leads home under any path. Both `file` and
 * `href` start at the site's root.
 *
 *     "/data/trust.json", "/publications/five/#two"                 → "../publications/five/#two"
 *     "/data/trust.json", "/data/trust/", "https://example.org"     → "https://example.org/data/trust/"
 */
export function addressFrom(file: string, href: string, siteUrl?: string): string {
  if (siteUrl) return absolute(href, siteUrl);
  const folders = file.split("/").slice(1, -1);
  const steps = href.split("/").slice(1);
  const differing = folders.findIndex((folder, index) => folder !== steps[index]);
  const shared = differing === -1 ? folders.length : differing;
  const up = "../".repeat(folders.length - shared);
  return up + steps.slice(shared).join("/") || "./";
}
