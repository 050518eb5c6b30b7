import { describe, expect, it } from "vitest";
import { placeholdersIn, tellPlaceholders } from "../../../src/checks/placeholders.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

describe("addresses that stand as examples", () => {
  it("are told with their places, wherever they stand", async () => {
    const { corpus } = await loadFiles({
      "site.yaml": `${SITE_YAML.replace("navigation: [publications]", 'navigation: [{ to: "https://shop.example.com/", label: Shop }]')}contact: { email: office@example.org }
footer:
  groups: [{ links: [{ to: "https://harbour.test/", label: Harbour }] }]
  social: [{ label: Mastodon, to: "https://social.example/@harbour" }]
`,
      "publications/brief.mdx": publication(
        "\nWrite to [us](mailto:us@mail.example.net), or [read](https://localhost/x).\n",
      ),
    });
    expect(placeholdersIn(corpus).map(({ address, place }) => [address, place.file, place.line])).toEqual([
      ["office@example.org", "content/site.yaml", 11],
      ["https://shop.example.com/", "content/site.yaml", 10],
      ["https://harbour.test/", "content/site.yaml", 13],
      ["https://social.example/@harbour", "content/site.yaml", 14],
      ["mailto:us@mail.example.net", "content/publications/brief.mdx", 10],
      ["https://localhost/x", "content/publications/brief.mdx", 10],
    ]);
    expect(tellPlaceholders(corpus)).toMatch(
      /^Before readers come: .*\n {2}content\/site\.yaml:11:\d+ {2}office@example\.org\n/,
    );
    expect(tellPlaceholders(corpus)).toContain("… and 1 more");
  });

  it("are none where a host only resembles one", async () => {
    const { corpus } = await loadFiles({
      "site.yaml": `${SITE_YAML}contact: { email: office@myexample.org }\n`,
      "publications/brief.mdx": publication(
        "\nSee [one](https://example.org.uk/), [two](https://latest.com/example.org) and [three](https://contest.org/).\n",
      ),
    });
    expect(tellPlaceholders(corpus)).toBeUndefined();
  });
});
