/** The address of a page on the web. `siteUrl` may have a path, and may end with a slash or not. */
export function absolute(href: string, siteUrl: string): string {
  return new URL(href.replace(/^\/+/, ""), siteUrl.endsWith("/") ? siteUrl : `${siteUrl}/`).href;
}
