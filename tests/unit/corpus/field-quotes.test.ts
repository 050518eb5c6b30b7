import { describe, expect, it } from "vitest";
import { setQuotesInFields } from "../../../src/corpus/parse/field-quotes.ts";
import { SITE_YAML, dataset, loadFiles, publication } from "../../support/read.ts";

describe("straight marks in the fields of a file", () => {
  const fields = {
    title: `Partners' "trust"`,
    rows: [{ label: `The sites' own`, values: { said: `"yes"`, n: 5 } }],
    source: { url: `https://example.org/it's/"here"` },
    checks: [{ value: `sum(a/b/it's)` }],
    height: `5'10"`,
    draft: false,
  };

  it("are set as the language has them, and stay in addresses, in values and in feet", () => {
    expect(setQuotesInFields(fields, "en")).toEqual({
      title: "Partners’ “trust”",
      rows: [{ label: "The sites’ own", values: { said: `"yes"`, n: 5 } }],
      source: { url: `https://example.org/it's/"here"` },
      checks: [{ value: `sum(a/b/it's)` }],
      height: `5'10"`,
      draft: false,
    });
    expect(setQuotesInFields({ title: `Das "Ja"` }, "de")).toEqual({ title: "Das „Ja“" });
  });

  it("are set in every kind of file that readers see, and anew where the language of the site changes", async () => {
    const files = {
      "site.yaml": SITE_YAML.replace("tagline: Two towns.", `tagline: "Two 'towns'."`),
      "publications/brief.mdx": publication("\nText.\n").replace("title: A brief", `title: The "brief"`),
      "topics/regions/north.mdx": `---\ntitle: The "north"\nsummary: N.\n---\n`,
      "glossary/quay.mdx": `---\nterm: Ship's quay\n---\n\nA wall.\n`,
      "datasets/answers.yaml": dataset(
        `[{ id: yes, label: "Said 'yes'" }]`,
        "  - { id: a, label: A, values: { yes: 70 } }",
      ).replace("title: Answers", `title: What "we" asked`),
    };
    const titles = async (language: string): Promise<string[]> => {
      const all = { ...files, "site.yaml": files["site.yaml"].replace("en-GB", language) };
      const { corpus } = await loadFiles(all);
      return [
        corpus.site.tagline,
        corpus.publications[0]!.title,
        corpus.topics[0]!.title,
        corpus.terms[0]!.meta.term,
        corpus.datasets[0]!.title,
        corpus.datasets[0]!.columns[0]!.label,
      ];
    };
    const expected = (open: string, close: string, inner: [string, string]): string[] => [
      `Two ${inner[0]}towns${inner[1]}.`,
      `The ${open}brief${close}`,
      `The ${open}north${close}`,
      "Ship’s quay",
      `What ${open}we${close} asked`,
      `Said ${inner[0]}yes${inner[1]}`,
    ];
    expect(await titles("en-GB")).toEqual(expected("“", "”", ["‘", "’"]));
    expect(await titles("de")).toEqual(expected("„", "“", ["‚", "‘"]));
  });
});
