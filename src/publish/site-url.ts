/**
 * Reads SITE_URL: the address at which the site's root is to stand. It has no path, because one build serves every path
 * and pages name their own; a site under a path goes without canonical addresses.
 *
 *     "https://briefs.example.org"  → { siteUrl: "https://briefs.example.org" }
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
  if (url.pathname !== "/" || url.search || url.hash) {
    return fault(
      `SITE_URL is "${written}": it has more than a host.`,
      `Change it to ${url.origin}, if the site is to stand there. For a site under a path leave SITE_URL out: the build works under any path.`,
    );
  }
  return { siteUrl: url.origin };
}

function fault(message: string, hint: string): { fault: { message: string; hint: string } } {
  return { fault: { message, hint } };
}
