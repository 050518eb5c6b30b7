import { foldAddress } from "../model/site-address.ts";
import { NAMES_AT_ROOT } from "../model/routes.ts";

/**
 * The files at the root of a built site that every site has or may have, whatever its content: those of its routes, of its
 * sums, and those for hosts, which a test holds against what is written for them.
 */
export const OWN_FILES: readonly string[] = [
  ...NAMES_AT_ROOT.files,
  "SHA256SUMS.txt",
  "_headers",
  "_hosts/Caddyfile",
  "_hosts/github-pages.yml",
  "_hosts/gitlab-ci.yml",
  "_hosts/nginx.conf",
  "_hosts/s3-cloudfront.md",
  "_redirects",
  "staticwebapp.config.json",
  "vercel.json",
].sort();

/**
 * The file that stands where the page at an address would need a folder, as far as the content tells: one of the site's
 * own, the file of a page, or a download beside a page or under it (`/data/trust.csv/`, where `/data/trust/` is a page).
 * Compressed files count with what they were made of.
 */
export function fileInTheWay(page: string, isPage: (address: string) => boolean): string | undefined {
  return placesOf(page).find((place) => {
    const plain = foldAddress(place).replace(/\.(?:br|gz)$/, "");
    if (OWN.has(plain) || plain.endsWith("/index.html")) return true;
    const stem = place.replace(/\.(?:br|gz)$/, "").replace(/\.[^./]+$/, "");
    return stem !== place && isPage(`${stem}/`);
  });
}

/** Each folder that a page needs: `/a/b/` → `/a`, `/a/b`. */
export function placesOf(page: string): string[] {
  const steps = page.split("/").filter(Boolean);
  return steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`);
}

const OWN = new Set(OWN_FILES.map((path) => foldAddress(`/${path}`)));
