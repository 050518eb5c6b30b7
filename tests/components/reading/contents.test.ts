import { describe, expect, it } from "vitest";
import Contents from "../../../src/components/reading/Contents.astro";
import type { Section } from "../../../src/corpus/types.ts";
import { publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

async function sectionsOf(body: string): Promise<readonly Section[]> {
  const { publications } = await openSite({ "publications/brief.mdx": publication(body) });
  return publications[0]!.document.sections;
}

const BODY = `
## First [#first]

Words.

### Early [#early]

Words.

#### Very early [#very-early]

Words.

### Late [#late]

Words.

## Second & \\<last> [#second]

### Own [#own]

Words.
`;

describe("the contents of a publication", () => {
  it("lead to each section in order, with its number, and to the parts of each below it", async () => {
    const { getByRole } = await show(Contents, { sections: await sectionsOf(BODY) });
    const nav = getByRole("navigation", { name: "Contents" });
    expect(linksOf(nav)).toEqual([
      "1 First → #first",
      "Early → #early",
      "Late → #late",
      "2 Second & <last> → #second",
      "Own → #own",
    ]);
    const [first, second] = nav.querySelectorAll("details > ol > li");
    expect(linksOf(first!.querySelector("ol")!)).toEqual(["Early → #early", "Late → #late"]);
    expect(linksOf(second!.querySelector("ol")!)).toEqual(["Own → #own"]);
  });

  it("are lists for those who hear them, though none has marks", async () => {
    const { getAllByRole } = await show(Contents, { sections: await sectionsOf(BODY) });
    const lists = getAllByRole("list", { hidden: true });
    expect(lists.map((list) => [list.localName, list.getAttribute("role")])).toEqual([
      ["ol", "list"],
      ["ol", "list"],
      ["ol", "list"],
    ]);
  });

  it("unfold on their name, which is read once", async () => {
    const { body } = await show(Contents, { sections: await sectionsOf(BODY) });
    expect(body.querySelector("details > summary")!.textContent).toBe("Contents");
    expect(body.querySelector("details")!.open).toBe(false);
    expect(body.querySelector(".contents__title")!.getAttribute("aria-hidden")).toBe("true");
  });

  it("of one section are one line, however long its title", async () => {
    const title = "Hafenmeistereiverwaltungsgebäude".repeat(4);
    const { body } = await show(Contents, { sections: await sectionsOf(`\n## ${title} [#one]\n\nWords.\n`) });
    expect(linksOf(body)).toEqual([`1 ${title} → #one`]);
  });

  it("of a text without sections lead nowhere", async () => {
    const { body } = await show(Contents, { sections: await sectionsOf("\nWords.\n") });
    expect(linksOf(body)).toEqual([]);
  });
});
