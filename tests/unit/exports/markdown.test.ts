import type { ElementContent } from "hast";
import { h } from "hastscript";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { llmsText } from "../../../src/exports/markdown/llms.ts";
import { toMdast, toNote, words } from "../../../src/exports/markdown/to-mdast.ts";
import { writeMarkdown } from "../../../src/exports/markdown/write.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { corpusOf, tableYaml } from "./corpus.ts";

const leadOf = (href: string) => (href === "/nowhere/" ? undefined : href);
const write = (...trees: ElementContent[]) => writeMarkdown(toMdast(trees, leadOf));

it("leads to the addresses that stand in a text", () => {
  expect(
    writeMarkdown([{ type: "paragraph", children: words("It is here: https://example.org/a_b/.") }]),
  ).toBe("It is here: <https://example.org/a_b/>.\n");
});

it("does not tell a picture twice that is told in words below it", () => {
  const figure = h("figure", h("img", { src: "/figures/f.svg", alt: "A: 2." }), h("p", "A: 2. B: 3."));
  expect(write(figure)).toBe("![](/figures/f.svg)\n\nA: 2. B: 3.\n");
});

describe("a tree as Markdown", () => {
  it.each<[string, ElementContent, string]>([
    ["a heading", h("h3", { id: "trust" }, "1 ", "Trust"), "### 1 Trust\n"],
    [
      "emphasis",
      h("p", "An ", h("em", "early"), " and a ", h("strong", "late"), " hour."),
      "An _early_ and a **late** hour.\n",
    ],
    [
      "a number that leads to its cell",
      h("p", "So ", h("a.value", { href: "/data/t/#a--b" }, "40%"), " agree."),
      "So [40%](/data/t/#a--b) agree.\n",
    ],
    ["a link that leads nowhere", h("p", h("a", { href: "/nowhere/" }, "there")), "there\n"],
    ["a list in a list", h("ul", h("li", "One", h("ul", h("li", "Two")))), "- One\n\n  - Two\n"],
    [
      "a list that begins at three",
      h("ol", { start: 3 }, h("li", "Three"), h("li", "Four")),
      "3. Three\n4. Four\n",
    ],
    [
      "what is said of terms",
      h("dl", h("dt", "Base"), h("dd", "40 people"), h("dt", "Asked"), h("dd", "Users")),
      "- **Base:** 40 people\n- **Asked:** Users\n",
    ],
    [
      "a figure with its caption",
      h("figure", h("figcaption", h("span", "Figure 1"), " Most trust"), h("p", "See them.")),
      "**Figure 1 Most trust**\n\nSee them.\n",
    ],
    [
      "a picture",
      h("p", h("img", { src: "/figures/f.svg", alt: "Two bars [sic]" })),
      "![Two bars \\[sic\\]](/figures/f.svg)\n",
    ],
    [
      "what Markdown would read as its own",
      h("p", "# not a title, *not strong*, <b> and 1. | 2"),
      "\\# not a title, \\*not strong\\*, \\<b> and 1. | 2\n",
    ],
  ])("%s", (_what, tree, markdown) => {
    expect(write(tree)).toBe(markdown);
  });

  it("has a table with all its cells, its rows of groups, and its legend after it", () => {
    const table = h(
      "table",
      h("thead", h("tr", h("th", "Pier"), h("th", "Agree"), h("th", "n"))),
      h(
        "tbody",
        h("tr", h("th", { colSpan: 3 }, "North")),
        h("tr", h("th", "A|B"), h("td", "40%", h("sup", "†")), h("td", h("p", "10"), h("p", "asked"))),
      ),
      h("tfoot", h("tr", h("td", { colSpan: 3 }, "† Printed 41%."))),
    );
    expect(write(table)).toBe(
      "| Pier | Agree | n |\n| - | - | - |\n| North | | |\n| A\\|B | 40%† | 10  asked |\n\n† Printed 41%.\n",
    );
  });

  it("has notes where they are called, and their words at the end", () => {
    const text = toMdast(
      [h("p", "So it is", h("sup", h("a", { href: "#note_asked", role: "doc-noteref" }, "1")), ".")],
      leadOf,
    );
    expect(
      writeMarkdown([...text, toNote("note_asked", [h("p", "In May."), h("p", "And June.")], leadOf)]),
    ).toBe("So it is[^note_asked].\n\n[^note_asked]: In May.\n\n    And June.\n");
  });
});

/** llmstxt.org: a name, a quotation, more without headings, then lists of links under headings of the second level. */
describe("llms.txt", () => {
  it("has the shape that its readers know, and a file behind each link", async () => {
    const corpus = await corpusOf({
      "datasets/trust.yaml": tableYaml(
        "columns: [{ id: share, label: Share }]\nrows: [{ id: a, label: A, values: { share: 10 } }]",
      ),
    });
    const text = llmsText(corpus, localeOf(corpus.site), "https://example.org/");
    const { children } = unified().use(remarkParse).use(remarkGfm).parse(text);
    expect(children.map((node) => (node.type === "heading" ? `h${node.depth}` : node.type))).toEqual([
      ...["h1", "blockquote", "paragraph", "paragraph"],
      ...["h2", "list", "h2", "list", "h2", "list", "h2", "list"],
    ]);
    expect(text).toContain("# Harbor Notes\n\n> What the harbor learned.\n");
    expect(text).toContain(
      "## Publications\n\n- [First brief](https://example.org/publications/first-brief/index.md): What was learned.\n",
    );
    expect(text).toContain("- [North Pier & Sons](https://example.org/houses/north/index.md): A house.\n");
    expect(text).toContain(
      "- [Trust](https://example.org/data/trust.csv): How far partners trust one another.\n",
    );
    expect(text).toContain("## Optional\n");
  });

  it("leads from where it stands, where the site does not know its address", async () => {
    const corpus = await corpusOf();
    expect(llmsText(corpus, localeOf(corpus.site))).toContain(
      "- [First brief](publications/first-brief/index.md)",
    );
  });
});
