import { describe, expect, it } from "vitest";
import EntityList from "../../../src/components/lists/EntityList.astro";
import LinkList from "../../../src/components/lists/LinkList.astro";
import Tally from "../../../src/components/lists/Tally.astro";
import { SITE_YAML, publication } from "../../support/read.ts";
import { openSite, show } from "../show.ts";

const found = '<Finding id="holds" title="It holds">\n\nIt does.\n\n</Finding>\n';
const brief = { "publications/brief.mdx": publication(`\n${found}\n`) };

describe("the tally of a site", () => {
  const countsOf = (body: HTMLElement) =>
    [...body.querySelectorAll(".tally__count")].map(({ textContent }) => textContent);

  it("sets each number apart from its word, and counts nothing that is not there", async () => {
    await openSite(brief);
    const { body, text } = await show(Tally);
    expect(countsOf(body)).toEqual(["1"]);
    expect(text).toBe("1 finding");
  });

  it("does so wherever the language puts the number", async () => {
    await openSite({
      ...brief,
      "words.yaml": 'counts: { findings: { one: "Findings: {count}", other: "Findings: {count}" } }\n',
    });
    const { body, text } = await show(Tally);
    expect(countsOf(body)).toEqual(["1"]);
    expect(text).toBe("Findings: 1");
  });
});

describe("a list of links", () => {
  const items = [
    { href: "/a/", title: "الثقة" },
    { href: "/b/", title: "Trust" },
  ];

  it("is joined as the language joins", async () => {
    await openSite({ ...brief, "words.yaml": 'punctuation: { comma: "، " }\n' });
    expect((await show(LinkList, { items })).text).toBe("الثقة، Trust");
    expect((await show(LinkList, { items, separator: "; " })).text).toBe("الثقة; Trust");
  });

  it("keeps names of the other direction apart, in a page of either", async () => {
    const dirsOf = async (list: typeof EntityList) =>
      [...(await show(list, { items })).body.querySelectorAll("a")].map((link) => link.getAttribute("dir"));
    await openSite(brief);
    expect(await dirsOf(LinkList)).toEqual(["rtl", null]);
    expect(await dirsOf(EntityList)).toEqual(["rtl", null]);
    await openSite({ ...brief, "site.yaml": `${SITE_YAML}direction: rtl\n` });
    expect(await dirsOf(LinkList)).toEqual([null, "ltr"]);
  });
});
