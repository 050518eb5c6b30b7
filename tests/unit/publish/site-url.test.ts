import { describe, expect, it } from "vitest";
import { readSiteUrl } from "../../../src/publish/site-url.ts";

describe("SITE_URL", () => {
  it.each([
    [undefined, {}],
    ["", {}],
    ["https://briefs.example.org", { siteUrl: "https://briefs.example.org" }],
    [" https://Briefs.example.org:8443/ ", { siteUrl: "https://briefs.example.org:8443" }],
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
      "https://example.org/briefs/",
      'SITE_URL is "https://example.org/briefs/": it has more than a host.',
      "Change it to https://example.org, if the site is to stand there. For a site under a path leave SITE_URL out: the build works under any path.",
    ],
    [
      "https://example.org/?a",
      'SITE_URL is "https://example.org/?a": it has more than a host.',
      "Change it to https://example.org, if the site is to stand there. For a site under a path leave SITE_URL out: the build works under any path.",
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
