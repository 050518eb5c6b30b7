import { describe, expect, it } from "vitest";
import { menuItems, menuOf } from "../../../../src/components/frame/menu.ts";
import { makeEdition } from "../../../../src/site/make-edition.ts";
import { AREAS } from "../../../../src/model/areas.ts";
import { siteSchema } from "../../../../src/model/site.ts";
import { SITE_YAML, dataset, loadFiles, publication } from "../../../support/read.ts";
import { readPage } from "../../docs/sample.ts";

const FULL = {
  "publications/brief.mdx": publication(
    '\n## Found [#found]\n\n<Finding id="one" title="F">It is.</Finding>\n\n<Voice id="two" role="master">Said.</Voice>\n',
  ),
  "datasets/answers.yaml": dataset(
    "[{ id: all, label: All }]",
    "  - { id: yes-row, label: Agree, values: { all: 50 } }",
  ),
  "topics/regions/north.mdx": "---\ntitle: The North\nsummary: A region.\n---\n",
  "glossary/berth.mdx": "---\nterm: Berth\n---\n\nA place.\n",
  "pages/privacy.mdx": "---\ntitle: Privacy\ndescription: What is kept.\n---\n\nNothing.\n",
};

const POOR = {
  "publications/brief.mdx": publication("\nWords.\n").replace("published: 2024", "published: not-printed"),
};

async function editionOf(files: Record<string, string>, navigation = "[publications]") {
  const { corpus } = await loadFiles({
    "site.yaml": SITE_YAML.replace("navigation: [publications]", `navigation: ${navigation}`),
    ...files,
  });
  return makeEdition({ checked: { corpus, problems: [], sources: new Map() }, isPreview: false });
}

describe("the main menu", () => {
  it("stands in its order, with the search at its end where it is not named", async () => {
    const edition = await editionOf(FULL, "[regions, publications, data]");
    expect(menuOf(edition)).toEqual([
      { label: "Regions", href: "/regions/" },
      { label: "Publications", href: "/publications/" },
      { label: "Data", href: "/data/" },
      { label: "Search", href: "/search/" },
    ]);
  });

  it("takes areas, pages, publications, their sections, topics and addresses, each with a label or without", async () => {
    const edition = await editionOf(
      FULL,
      '[{ to: search, label: Find }, page:privacy, { to: page:privacy, label: Data protection }, publication:brief, "publication:brief#found", region:north, { to: "https://example.com/shop", label: Shop }]',
    );
    expect(menuOf(edition)).toEqual([
      { label: "Find", href: "/search/" },
      { label: "Privacy", href: "/privacy/" },
      { label: "Data protection", href: "/privacy/" },
      { label: "A brief", href: "/publications/brief/" },
      { label: "Found", href: "/publications/brief/#found" },
      { label: "The North", href: "/regions/north/" },
      { label: "Shop", href: "https://example.com/shop" },
    ]);
  });

  it("leaves out areas in which nothing stands", async () => {
    const names = [...Object.keys(AREAS), "regions"];
    const hrefs = (items: { href: string }[]) => items.map(({ href }) => href);
    expect(hrefs(menuItems(names, await editionOf(POOR)))).toEqual(["/publications/", "/search/", "/about/"]);
    expect(hrefs(menuItems(names, await editionOf(FULL)))).toEqual(
      expect.arrayContaining(["/findings/", "/voices/", "/data/", "/glossary/", "/timeline/", "/regions/"]),
    );
  });
});

it("the paper and the editor's hint name every area", () => {
  const paper = readPage("docs/authoring.md");
  const hint = siteSchema.shape.navigation.description!;
  for (const area of Object.keys(AREAS)) {
    expect(paper).toMatch(new RegExp(`^\\| \`${area}\` +\\| .* +\\| +.*\\|$`, "m"));
    expect(hint).toContain(area);
  }
});
