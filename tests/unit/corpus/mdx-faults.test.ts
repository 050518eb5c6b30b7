import { describe, expect, it } from "vitest";
import { parseMdx } from "../../../src/corpus/parse/mdx/parse.ts";
import { Problems } from "../../../src/problems/collector.ts";

const FRONTMATTER = "---\ntitle: x\n---\n";

function faultsOf(body: string) {
  const problems = new Problems();
  const file = { path: "publications/a.mdx", shown: "a.mdx", text: `${FRONTMATTER}${body}` };
  const parsed = parseMdx(file, problems);
  return { parsed, text: file.text, problems: problems.all };
}

/** A text that the parser cannot read, and the mend that an editor is told. */
const FAULTS: [text: string, mend: string][] = [
  ["## A {#cat}", "Write: ## A [#cat]"],
  ["# A {#Cat}", "Write: ## A [#cat]"],
  ["{width=50%}", "Remove it."],
  ["{: .x}", "Remove it."],
  ["[a]{.smallcaps}", "Remove it."],
  ["{% if %}", "Remove it, and write out what is to stand there."],
  ["{{< figure >}}", "Remove it, and write out what is to stand there."],
  ["{a b}", "Write \\{a b} where you mean the braces themselves, or write out what you want to stand there."],
  [
    "`{a` {b c}",
    "Write \\{b c} where you mean the braces themselves, or write out what you want to stand there.",
  ],
  ["it { is", "Write \\{ where you mean the brace itself."],
  ["{/* a remark", "Write */} where it ends."],
  ["{/* one */ two words /* three */}", "Write {/* one */} two words {/* three */}."],
  ["<!-- a remark -->", "Write {/* a remark */}."],
  ["a <hr> b", "Write --- on a line of its own, with an empty line before and after."],
  ["a <b", "Write \\<b where you mean the sign itself."],
  ["<5 boats", "Write \\<5 where you mean the sign itself."],
  ["x <= y", "Write \\<= where you mean the sign itself."],
  ["x<y>z", "Write \\<y>z where you mean the sign itself."],
  ["The pillars</ over", "Write \\</ where you mean the sign itself."],
  ["<O'Brien>", "Write \\<O'Brien> where you mean the sign itself."],
  ["<https://example.org>", "Write [what it leads to](https://example.org)."],
  ["<me@example.org>", "Write [what it leads to](mailto:me@example.org)."],
  ["<www.example.org>", "Write [what it leads to](https://www.example.org)."],
  ["</Voice>", "Remove it, or write <Voice …> where the block begins."],
  ["</p>", "Write the words alone, with an empty line before and after the paragraph."],
  ["<Voice>\n\n<Callout>\n\n</Voice>\n\n</Callout>", "Close <Callout> first."],
  ["<Callout>\n\nText.\n\n</Voice>", "Close <Callout> first."],
  ["<Figure id=", "Write > after its last attribute, or /> for a block without content."],
  ["<Voice>\n\nText.", "Write </Voice> where it ends, on a line of its own."],
  ["<Voice>\n\nText.\n\n</Voice", "Write </Voice>."],
  ["Text <Voice>words</Voice", "Write </Voice>."],
  ["<Callout>\nText.</Callout>", "Put it on a line of its own."],
  ["- <Callout>\n- x\n\n</Callout>", "Move it out, with an empty line before and after."],
  ["<Cllout>\n\nText.", "Change it to <Callout>, or write \\<Cllout where you mean the sign itself."],
  ["<callout>\n\nText.", "Change it to <Callout>, or write \\<callout where you mean the sign itself."],
  ["<Callout kind=note>\n\nText.\n\n</Callout>", 'Write kind="note".'],
  ["<Callout title=two words kind=note>\n\nText.\n\n</Callout>", 'Write title="two words".'],
  ["<Callout title=“Piers lead”>\n\nText.\n\n</Callout>", 'Write title="Piers lead".'],
  ["<Callout title=„Piere führen“ kind='note'>\n\nText.\n\n</Callout>", 'Write title="Piere führen".'],
  ["<Callout title=»Moler fører«>\n\nText.\n\n</Callout>", 'Write title="Moler fører".'],
  ["<Callout title=「桟橋」>\n\nText.\n\n</Callout>", 'Write title="桟橋".'],
  ["<Callout title=''Piers lead''>\n\nText.\n\n</Callout>", 'Write title="Piers lead".'],
  [`<Callout title="Piers "lead" now">\n\nText.\n\n</Callout>`, `Write title='Piers "lead" now'.`],
  [`<Callout title="It's "so" now" kind="note">\n\nText.\n\n</Callout>`, `Write title="It's “so” now".`],
  [`<Callout kind="note>\n\nText.\n\n</Callout>`, 'Write kind="note".'],
  [
    `<Callout kind="note", title="x">\n\nText.\n\n</Callout>`,
    "Remove the comma: a space stands between two attributes.",
  ],
  [`<Callout kind:"note">\n\nText.\n\n</Callout>`, 'Write kind="note".'],
  [`<Callout kind= >\n\nText.\n\n</Callout>`, 'Write kind="…", or remove it.'],
  [`<Callout {x}>\n\nText.\n\n</Callout>`, "Write each attribute out."],
  [
    `<Callout kind="note"\n\nText.\n\n</Callout>`,
    "Write > after its last attribute, or /> for a block without content.",
  ],
];

describe("a text that cannot be read", () => {
  it.each(FAULTS)("%j is told once, with its mend", (text, mend) => {
    const { problems } = faultsOf(`\n${text}\n`);
    expect(problems.map(({ hint }) => hint)).toEqual([mend]);
    expect(problems[0]!.message).not.toMatch(/oxc|unexpected|U\+|token|pars|\ue002/i);
  });

  it("tells all its faults, and their places", () => {
    const body = "\nFewer than <5.\n\nA {b c}.\n\n<Voice>\n\nText <i>here</i>.\n";
    const { problems, parsed } = faultsOf(body);
    expect(problems.map(({ line, column, length }) => [line, column, length])).toEqual([
      [5, 12, 1],
      [7, 3, 5],
      [9, 1, 6],
    ]);
    expect(parsed).toMatchObject({ sound: false, frontmatter: { data: { title: "x" } } });
  });

  it("is one where lists, quotations, blocks or marks stand too deep", () => {
    const deep = [
      "> ".repeat(1500) + "x",
      "- ".repeat(1500) + "x",
      Array.from({ length: 1500 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n"),
      '<Callout kind="note">\n\n'.repeat(2000) + "x\n\n" + "</Callout>\n\n".repeat(2000),
      '<Stated source="a">'.repeat(2000) + "x" + "</Stated>".repeat(2000),
      "*".repeat(10_000) + "x" + "*".repeat(10_000),
      "*a ".repeat(10_000) + "b*".repeat(10_000),
    ];
    const told = deep.map((text) => faultsOf(`\n${text}\n`));
    expect(told.map(({ problems }) => problems.map(({ message }) => message))).toEqual(
      deep.map(() => ["Lists, quotations, blocks or marks stand more than 60 deep inside each other."]),
    );
    expect(told.every(({ problems }) => problems[0]!.line >= 5)).toBe(true);
  });

  it("is none where brackets or stars are many, and stand in each other as little as they look", () => {
    expect(faultsOf(`\n${"[".repeat(10_000)}x${"]".repeat(10_000)}\n`).problems).toEqual([]);
    expect(faultsOf(`\n${"_a ".repeat(10_000)}\n`).problems).toEqual([]);
    expect(faultsOf(`\n${"- x\n".repeat(5000)}`).problems).toEqual([]);
    expect(faultsOf(`\n${'<Callout kind="note">\n\nx\n\n</Callout>\n\n'.repeat(500)}`).problems).toEqual([]);
  });

  it("is one where it is longer than a page can carry", () => {
    expect(faultsOf("word ".repeat(500_000)).problems).toMatchObject([
      {
        rule: "file-unreadable",
        message: "The text has 2.5 million characters, more than the 2 million that a page can carry.",
      },
    ]);
  });
});
