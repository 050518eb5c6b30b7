/**
 * Reads SITE_URL: the address at which the site's root is to stand, without its last slash. It has a path where the site
 * stands in a folder of a host, as project pages of GitHub do.
 *
 *     "https://briefs.example.org"  → { siteUrl: "https://briefs.example.org" }
 *     "https://example.org/briefs/"  → { siteUrl: "https://example.org/briefs" }
 *     "briefs.example.org"          → { fault: { message, hint } }
 */
export function readSiteUrl(text: string | undefined): {
  siteUrl?: string;
  fault?: { message: string; hint: string };
} {
  const written = text?.trim();
  if (!written) return {};
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    const meant = `https://${written.replace(/^([a-z]+:)?\/\//i, "")}`;
    const hint = URL.canParse(meant)
      ? `Change it to ${new URL(meant).origin}.`
      : "Write it as in https://briefs.example.org.";
    return fault(`SITE_URL is "${written}", which is not the address of a web site.`, hint);
  }
  if (url.username || url.password)
    return fault(
      "SITE_URL holds a name or a password, which every page would show.",
      `Change it to ${url.origin}.`,
    );
  const path = url.pathname.replace(/\/+$/, "");
  if (url.search || url.hash)
    return fault(
      `SITE_URL is "${written}": it has more than a host and a path.`,
      `Change it to ${url.origin}${path}/.`,
    );
  if (/\.html?$/i.test(path))
    return fault(
      `SITE_URL is "${written}", which names a page and not the folder of the site.`,
      `Change it to ${url.origin}${path.replace(/[^/]*$/, "")}.`,
    );
  if (path.includes("//"))
    return fault(
      `SITE_URL is "${written}": two slashes stand beside each other.`,
      `Change it to ${url.origin}${path.replace(/\/+/g, "/")}/.`,
    );
  return { siteUrl: `${url.origin}${path}` };
}

function fault(message: string, hint: string): { fault: { message: string; hint: string } } {
  return { fault: { message, hint } };
}
