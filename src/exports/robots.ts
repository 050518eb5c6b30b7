import { absolute } from "../model/absolute.ts";
import { routes } from "../model/routes.ts";

/** Lets every crawler read everything (RFC 9309), and names the sitemap where there is one: where `siteUrl` is known. */
export function robots(siteUrl?: string): string {
  const sitemap = siteUrl ? `\nSitemap: ${absolute(routes.sitemap(), siteUrl)}\n` : "";
  return `User-agent: *\nAllow: /\n${sitemap}`;
}
