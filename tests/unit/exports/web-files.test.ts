import { describe, expect, it } from "vitest";
import { addressFrom } from "../../../src/exports/address.ts";
import { absolute } from "../../../src/model/absolute.ts";
import { robots } from "../../../src/exports/robots.ts";
import { sitemap } from "../../../src/exports/sitemap.ts";
import { escapeXml } from "../../../src/exports/xml.ts";
import { corpusOf, publicationMdx, tableYaml } from "./corpus.ts";

describe("addresses", () => {
  it.each([
    ["/data/trust.json", "/data/trust/", "trust/"],
    ["/data/trust.json", "/publications/five/#two", "../publications/five/#two"],
    ["/data/trust/datapackage.json", "/data/", "../"],
    ["/data/trust.json", "/data/", "./"],
    ["/feed.xml", "/", "./"],
    ["/data/trust.json", "/", "../"],
  ])("lead from %s to %s", (file, href, address) => {
    expect(addressFrom(file, href)).toBe(address);
  });

  it("are whole where the site's own is known, with or without its last slash", () => {
    expect(addressFrom("/data/trust.json", "/data/trust/#a--b", "https://example.org")).toBe(
      "https://example.org/data/trust/#a--b",
    );
    expect(absolute("/data/", "https://example.org/deep/path/")).toBe("https://example.org/deep/path/data/");
    expect(absolute("/", "https://example.org/deep")).toBe("https://example.org/deep/");
  });
});

describe("XML", () => {
  it("takes marks for what they are", () => {
    expect(escapeXml(`<a href="x">'&amp;'</a>`)).toBe(
      "&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;",
    );
  });

  it("holds no character that XML cannot, and all others", () => {
    expect(escapeXml("a\u0000b\u000bc\ud800d\ufffee")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
    expect(escapeXml("ثقة\tאמון\n😀")).toBe("ثقة\tאמון\n😀");
  });
});

describe("the sitemap", () => {
  it("names each page once", async () => {
    const corpus = await corpusOf({
      "datasets/trust.yaml": tableYaml(
        "columns: [{ id: c, label: C }]\nrows: [{ id: a, label: A, values: { c: 1 } }]",
      ),
      "publications/first-brief.mdx": publicationMdx(
        { more: "updated: 2024-05-06" },
        '<Chart id="f" data="trust" kind="bars" title="T" takeaway="See." />\n\n<Finding id="one" title="F">It is.</Finding>',
      ),
    });
    const xml = sitemap(corpus, "https://example.org");
    expect([...xml.matchAll(/<loc>https:\/\/example.org(.*?)<\/loc>/g)].map(([, path]) => path)).toEqual([
      "/",
      "/publications/",
      "/findings/",
      "/figures/",
      "/data/",
      "/compare/",
      "/search/",
      "/about/",
      "/houses/",
      "/publications/first-brief/",
      "/data/trust/",
      "/houses/north/",
      "/figures/f/",
    ]);
    expect(xml).toContain("/publications/first-brief/</loc><lastmod>2024-05-06</lastmod></url>");
  });
});

describe("robots.txt", () => {
  it("lets everyone in", () => {
    expect(robots()).toBe("User-agent: *\nAllow: /\n");
  });

  it("names the sitemap where there is one", () => {
    expect(robots("https://example.org/")).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
    );
  });
});
