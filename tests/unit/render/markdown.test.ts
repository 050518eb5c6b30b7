import { describe, expect, it } from "vitest";
import { renderDocument } from "../../../src/render/document.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";
import { plainSite } from "../../support/tree-site.ts";

/** The HTML of a publication's body, as it goes into the page. */
async function html(body: string): Promise<string> {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication(`\n${body}\n`),
    "datasets/answers.yaml": dataset(
      "[{ id: agree, label: Agree }]",
      "  - { id: piers, label: Piers, values: { agree: 40 } }",
    ),
    "topics/regions/north.mdx": "---\ntitle: North\nsummary: N.\n---\n",
  });
  return writeHtml(renderDocument(corpus.publications[0]!.document, plainSite(corpus)).children);
}

describe("what an author writes", () => {
  it.each([
    ["A *b* **c** `d` ~~e~~", "<p>A <em>b</em> <strong>c</strong> <code>d</code> <del>e</del></p>"],
    ["[The north](region:north)", '<p><a href="/regions/north/">The north</a></p>'],
    [
      "[40%](value:answers/piers/agree)",
      '<p><a href="/data/answers/#piers--agree" class="value">40%</a></p>',
    ],
    [
      "[web](https://example.org/?a=1&b=2)",
      '<p><a href="https://example.org/?a=1&#x26;b=2" rel="external">web</a></p>',
    ],
    ['<Stated source="Page 3">7</Stated>', '<p><span class="stated" title="Page 3">7</span></p>'],
    ["{/* nothing of this */}", ""],
  ])("%s", async (body, expected) => expect(await html(body)).toBe(expected));

  it("has its columns aligned by a class, for the policy allows no style", async () => {
    const table = await html("| a | b |\n| :- | -: |\n| 1 | 2 |");
    expect(table).toContain('<td class="align-right">2</td>');
    expect(table).not.toMatch(/style=|align="/);
  });
});

describe("hostile text stays text", () => {
  it.each([
    ["\\<script>alert(1)\\</script>", "&#x3C;script>alert(1)&#x3C;/script>"],
    ["`<img src=x onerror=alert(1)>`", "<code>&#x3C;img src=x onerror=alert(1)></code>"],
    ["AT&T &lt;b&gt; &amp;", "AT&#x26;T &#x3C;b> &#x26;"],
  ])("%s", async (body, expected) => expect(await html(body)).toContain(expected));

  it.each([
    "[x](javascript:alert(1))",
    "[x](JavaScript:alert(1))",
    "[x](javascript&#58;alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](vbscript:msgbox)",
    "[x](//example.org/x)",
    '[x](region:north"onclick="alert(1))',
    "![x](javascript:alert(1))",
  ])("%s leads nowhere", async (body) => {
    const written = await html(body);
    expect(written).not.toMatch(/href|src=|<img|<a /);
  });

  it.each([
    [
      '[x](https://example.org/"onclick="alert(1))',
      'href="https://example.org/&#x22;onclick=&#x22;alert(1)"',
    ],
    [`<Stated source='"><script>alert(1)</script>'>7</Stated>`, 'title="“><script>alert(1)</script>"'],
    [`<Stated source="p. 5 & 6 <b>">7</Stated>`, 'title="p. 5 &#x26; 6 <b>"'],
    ['Call.[^a"onclick="x]\n\n[^a"onclick="x]: Note.', 'id="call_a&#x22;onclick=&#x22;x"'],
  ])("%s does not leave its attribute", async (body, expected) =>
    expect(await html(body)).toContain(expected),
  );

  it.each([
    "<script>alert(1)</script>",
    "<b>bold</b>",
    "{alert(1)}",
    "import x from 'y'",
    "<Chart data={1} />",
  ])("%s is nowhere in the page", async (body) =>
    expect(await html(`Before.\n\n${body}\n\nAfter.`)).not.toMatch(/<script|<b>|alert|import|<Chart/),
  );
});
