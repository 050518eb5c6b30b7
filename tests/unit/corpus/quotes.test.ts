import { toString } from "mdast-util-to-string";
import { describe, expect, it } from "vitest";
import { quotationMarks } from "../../../src/model/quotation-marks.ts";
import { readText } from "../../support/read.ts";

const set = (text: string, language = "en-GB") => {
  const { document, problems } = readText(`\n${text}\n`, { language });
  expect(problems).toEqual([]);
  return toString(document.tree);
};

describe("quotation marks are those of the language", () => {
  it.each([
    ["en-GB", "“yes, ‘no’, yes”"],
    ["en-US", "“yes, ‘no’, yes”"],
    ["de-DE", "„yes, ‚no‘, yes“"],
    ["de-AT", "„yes, ‚no‘, yes“"],
    ["cs", "„yes, ‚no‘, yes“"],
    ["fr", "«\u202fyes, «\u202fno\u202f», yes\u202f»"],
    ["fr-CH", "«yes, ‹no›, yes»"],
    ["es-ES", "“yes, ‘no’, yes”"],
    ["it", "«yes, “no”, yes»"],
    ["pt-BR", "“yes, ‘no’, yes”"],
    ["pt-PT", "«yes, “no”, yes»"],
    ["pl", "„yes, «no», yes”"],
    ["sv", "”yes, ’no’, yes”"],
    ["fi", "”yes, ’no’, yes”"],
    ["da", "“yes, ‘no’, yes”"],
    ["ru", "«yes, „no“, yes»"],
    ["ja", "「yes, 『no』, yes」"],
    ["zh-CN", "“yes, ‘no’, yes”"],
    ["zh-TW", "「yes, 『no』, yes」"],
  ])("%s", (language, expected) => expect(set(`"yes, 'no', yes"`, language)).toBe(expected));

  it("and stay straight where nobody has said which those are", () => {
    expect(quotationMarks("tlh")).toBeUndefined();
    expect(set(`"yes, 'no', it's"`, "tlh")).toBe(`"yes, 'no', it’s"`);
  });
});

describe("a straight mark", () => {
  it.each([
    ["of feet and inches stays", `5'10" tall, 12" wide, 6' 2" deep`, `5'10" tall, 12" wide, 6' 2" deep`],
    ["after a number that is quoted closes", `"18" and '18' and "in 12"`, "“18” and ‘18’ and “in 12”"],
    ["in a number of thousands is as it was", "1'234 francs", "1’234 francs"],
    [
      "of a word left out is an apostrophe",
      "the dogs' home of the '90s; 'tis so",
      "the dogs’ home of the ’90s; ’tis so",
    ],
    ["in a quotation is an apostrophe", `'don't go' and "it's"`, "‘don’t go’ and “it’s”"],
    ["that is escaped stays", String.raw`\"kept\" and "set", \'kept\'`, `"kept" and “set”, 'kept'`],
    ["behind letters outside the first plane is found", String.raw`😀𝒳 \"kept\" "set"`, `😀𝒳 "kept" “set”`],
    ["written as an entity is set", "&quot;set&quot; it&#39;s", "“set” it’s"],
    ["in code stays", '`"code"` and "`code`"', '"code" and “code”'],
    ["goes across bold, links and line ends", `"**b** a\n[c](https://a.example)" *"d"*`, "“b a\nc” “d”"],
    ["without a partner opens, or stays", `"open\n\nwithin d"e`, '“openwithin d"e'],
    ["of an abbreviation of Hebrew stays", 'צה"ל', 'צה"ל'],
    ["beside brackets and dashes is set", `("a") -- "b" ["c"]`, "(“a”) – “b” [“c”]"],
  ])("%s", (_what, text, expected) => expect(set(text)).toBe(expected));

  it("stands in headings, tables, notes, quotations and blocks alike", () => {
    const text = [
      '## The "head" [#head]',
      '| a | b |\n| - | - |\n| "c" | d\'s |',
      '> "e"',
      '- "f"[^n]',
      '<Callout kind="note">\n\n"g"\n\n</Callout>',
      '[^n]: "h"',
    ].join("\n\n");
    const { document } = readText(`\n${text}\n`, { language: "de" });
    expect(document.sections[0]!.title).toBe("The „head“");
    expect(toString(document.tree)).toBe("The „head“ab„c“d’s„e“„f“„g“„h“");
  });

  it("needs spaces neither before nor after in scripts that have none", () =>
    expect(set('彼は"はい"と言った。', "ja")).toBe("彼は「はい」と言った。"));
});

describe("words of a block that stand in an attribute", () => {
  const titleOf = (title: string, language: string) =>
    readText(`\n<Figure id="f" title="${title}" missing="Nobody's numbers." />\n`, { language }).document
      .blocks[0]!.props;

  it("have the marks that those of a text have, and ids keep theirs", () =>
    expect(titleOf("It's 'so', at everyone's table", "de-DE")).toEqual({
      id: "f",
      title: "It’s ‚so‘, at everyone’s table",
      missing: "Nobody’s numbers.",
    }));
});
