import { describe, expect, it } from "vitest";
import { absentPages, fixedPages } from "../../../src/corpus/query/areas.ts";
import { sitemap } from "../../../src/exports/sitemap.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

const POOR = { "publications/brief.mdx": publication("\nWords.\n") };

async function corpusOf(more: Record<string, string> = {}) {
  return (await loadFiles({ "site.yaml": SITE_YAML, ...POOR, ...more })).corpus;
}

describe("a list in which nothing stands", () => {
  it("has no page, and is in no sitemap", async () => {
    const corpus = await corpusOf();
    expect([...absentPages(corpus)].sort()).toEqual([
      "/corrections/",
      "/data/",
      "/figures/",
      "/findings/",
      "/glossary/",
      "/regions/",
      "/voices/",
    ]);
    expect(fixedPages(corpus)).toContain("/publications/");
    expect(fixedPages(corpus)).not.toContain("/voices/");
    expect(sitemap(corpus, "https://example.org")).not.toMatch(/voices|regions|glossary/);
  });

  it("keeps the page that was published, until a redirect leads on from it", async () => {
    const ledger = { "addresses.txt": "/glossary/\n/regions/\n/voices/\n" };
    expect([...absentPages(await corpusOf(ledger))].sort()).toEqual([
      "/corrections/",
      "/data/",
      "/figures/",
      "/findings/",
    ]);
    const led = { ...ledger, "redirects.yaml": "- { from: /voices/, to: /publications/ }\n" };
    expect([...absentPages(await corpusOf(led))].sort()).toEqual([
      "/corrections/",
      "/data/",
      "/figures/",
      "/findings/",
      "/voices/",
    ]);
  });
});
