import { describe, expect, it } from "vitest";
import SiteFooter from "../../../src/components/frame/SiteFooter.astro";
import { SITE_YAML, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

/** Of an area in which nothing stands no footer speaks. */
const PAGES = ["About → /about/", "Timeline → /timeline/", "Search → /search/"];

/** So many publications, a month apart, the first the oldest. */
const publications = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `publications/brief-${index + 1}.mdx`,
      publication("\nText.\n")
        .replace("title: A brief", `title: Brief ${index + 1}`)
        .replace("published: 2024", `published: ${2001 + index}`),
    ]),
  );

describe("the foot of a page", () => {
  it("says what the site is and under what licence, and leads to its publications and pages", async () => {
    const corpus = await openSite();
    const { getByRole, text, queryByText } = await show(SiteFooter, { corpus });
    expect(text).toContain("Harbour notes A site that tests read. Licence: CC BY 4.0");
    expect(getByRole("link", { name: "CC BY 4.0" }).getAttribute("rel")).toBe("license");
    expect(queryByText(/^Rights:/)).toBeNull();
    expect(linksOf(getByRole("navigation", { name: "About this site" }))).toEqual([
      "A brief → /publications/brief/",
      ...PAGES,
    ]);
  });

  it("names who holds the rights, where the site says so", async () => {
    const licence = "{ name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }";
    const corpus = await openSite({
      "site.yaml": SITE_YAML.replace(licence, licence.replace(" }", ", holder: The Harbour Trust }")),
      "publications/brief.mdx": publication("\nText.\n"),
    });
    expect((await show(SiteFooter, { corpus })).text).toContain("Rights: The Harbour Trust.");
  });

  it("lists all of twelve publications, and the latest twelve of thirteen with a way to all", async () => {
    const all = await show(SiteFooter, { corpus: await openSite(publications(12)) });
    expect(linksOf(all.getByRole("navigation"))).toHaveLength(12 + PAGES.length);
    expect(all.text).not.toContain("All 12 publications");
    const some = await show(SiteFooter, { corpus: await openSite(publications(13)) });
    const links = linksOf(some.getByRole("navigation"));
    expect(links.slice(0, 13)).toEqual([
      ...Array.from({ length: 12 }, (_, at) => `Brief ${13 - at} → /publications/brief-${13 - at}/`),
      "All 13 publications → /publications/",
    ]);
  });

  it("has the links, address, lines and accounts that the site names", async () => {
    const corpus = await openSite({
      "site.yaml": `${SITE_YAML}footer:
  groups:
    - title: Read on
      links: [publications, page:privacy, { to: "https://example.com/shop", label: Shop }, voices]
  address: [The Harbour Trust, 1 Quay Street]
  legal: [Registered charity]
  social: [{ label: Mastodon, to: "https://social.example/@harbour" }]
`,
      "publications/brief.mdx": publication("\nText.\n"),
      "pages/privacy.mdx": "---\ntitle: Privacy\ndescription: What is kept.\n---\n\nNothing.\n",
    });
    const { getByRole, text } = await show(SiteFooter, { corpus });
    expect(linksOf(getByRole("navigation", { name: "About this site" }))).toEqual([
      "Publications → /publications/",
      "Privacy → /privacy/",
      "Shop → https://example.com/shop",
    ]);
    expect(text).toMatch(/The Harbour Trust ?1 Quay Street/);
    expect(text).toContain("Registered charity");
    expect(linksOf(getByRole("list", { name: "Elsewhere" }))).toEqual([
      "Mastodon → https://social.example/@harbour",
    ]);
  });

  it("leads to every page of the content where the site names no links", async () => {
    const corpus = await openSite({
      "publications/brief.mdx": publication("\nText.\n"),
      "pages/privacy.mdx": "---\ntitle: Privacy\ndescription: What is kept.\n---\n\nNothing.\n",
    });
    const { getByRole } = await show(SiteFooter, { corpus });
    expect(linksOf(getByRole("navigation"))).toContain("Privacy → /privacy/");
  });
});
