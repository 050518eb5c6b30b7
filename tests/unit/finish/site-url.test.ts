import { describe, expect, it } from "vitest";
import { readSiteUrl } from "../../../src/finish/site-url.ts";

describe("SITE_URL", () => {
  it.each([
    [undefined, {}],
    ["", {}],
    ["https://briefs.example.org", { siteUrl: "https://briefs.example.org" }],
    [" https://Briefs.example.org:8443/ ", { siteUrl: "https://briefs.example.org:8443" }],
    ["https://org.github.io/briefs/", { siteUrl: "https://org.github.io/briefs" }],
    ["https://example.org/a/b", { siteUrl: "https://example.org/a/b" }],
    ["http://xn--bcher-kva.example/", { siteUrl: "http://xn--bcher-kva.example" }],
  ])("%s is read", (written, expected) => expect(readSiteUrl(written)).toEqual(expected));

  it.each([
    [
      "briefs.example.org",
      'SITE_URL is "briefs.example.org", which is not the address of a web site.',
      "Change it to https://briefs.example.org.",
    ],
    [
      "ftp://example.org",
      'SITE_URL is "ftp://example.org", which is not the address of a web site.',
      "Change it to https://example.org.",
    ],
    [
      "https://",
      'SITE_URL is "https://", which is not the address of a web site.',
      "Write it as in https://briefs.example.org.",
    ],
    [
      "https://example.org/briefs/?a",
      'SITE_URL is "https://example.org/briefs/?a": it has more than a host and a path.',
      "Change it to https://example.org/briefs/.",
    ],
    [
      "https://example.org/briefs/index.html",
      'SITE_URL is "https://example.org/briefs/index.html", which names a page and not the folder of the site.',
      "Change it to https://example.org/briefs/.",
    ],
    [
      "https://example.org//briefs",
      'SITE_URL is "https://example.org//briefs": two slashes stand beside each other.',
      "Change it to https://example.org/briefs/.",
    ],
    [
      "https://me:secret@example.org",
      "SITE_URL holds a name or a password, which every page would show.",
      "Change it to https://example.org.",
    ],
  ])("%s is refused", (written, message, hint) =>
    expect(readSiteUrl(written)).toEqual({ fault: { message, hint } }),
  );
});
