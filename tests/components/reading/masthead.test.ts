import { describe, expect, it } from "vitest";
import Masthead from "../../../src/components/reading/Masthead.astro";
import type { Publication } from "../../../src/corpus/types.ts";
import { SITE_YAML, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const BRIEF = publication("\nText.\n");

async function read(file: string, files: Record<string, string> = {}): Promise<Publication> {
  const { publications } = await openSite({ ...files, "publications/brief.mdx": file });
  return publications.find(({ id }) => id === "brief")!;
}

/** The facts, as `label: text`. */
const factsIn = (body: Element): string[] =>
  [...body.querySelectorAll("dl > div")].map((fact) =>
    [...fact.children].map((part) => part.textContent.replace(/\s+/g, " ").trim()).join(": "),
  );

describe("the head of a publication", () => {
  it("names its kind, its title and its summary, and shows its cover", async () => {
    const { getByRole, body } = await show(Masthead, { publication: await read(BRIEF) });
    const head = getByRole("banner");
    expect(getByRole("heading", { level: 1 }).textContent).toBe("A brief");
    expect(body.querySelectorAll("h1, h2, h3")).toHaveLength(1);
    expect([...head.querySelectorAll("p")].map((line) => line.textContent.trim())).toEqual([
      "Brief",
      "Short.",
    ]);
    expect(linksOf(head)).toEqual([]);
    expect(getByRole("img", { name: "Cover of A brief" }).closest("header")).toBe(head);
  });

  it("tells what is known and nothing else, where little is", async () => {
    const { body } = await show(Masthead, { publication: await read(BRIEF) });
    expect(body.querySelector("dl")!.getAttribute("aria-label")).toBe("About this publication");
    expect(factsIn(body)).toEqual([
      "Published by: The Harbour Trust",
      "Published: 2024",
      "Authors: No authors are named.",
      "Length: 1 minute to read, 1 word",
    ]);
  });

  it("tells all that is known, in one order", async () => {
    const full = publication(
      "\nText.\n",
      `subtitle: A year on the quay
work: { from: 2022-03, to: 2023-11-05 }
funders: [The Tide Fund, The Town]
audience: people who mend piers
updated: 2025-01-31
`,
    )
      .replace("authors: not-printed", "authors: [Ada Quay, Ben Mole]")
      .replace("published: 2024", "published: 2024-05");
    const { body } = await show(Masthead, { publication: await read(full) });
    expect(body.querySelector(".masthead__subtitle")!.textContent).toBe("A year on the quay");
    expect(factsIn(body)).toEqual([
      "Published by: The Harbour Trust",
      "Work described: March 2022 to 5 November 2023",
      "Published: May 2024",
      "Authors: Ada Quay, Ben Mole",
      "Funded by: The Tide Fund, The Town",
      "Written for: people who mend piers",
      "Length: 1 minute to read, 1 word",
      "Changed here: 31 January 2025",
    ]);
  });

  it("says of one day of work that day, and of a date that is not printed that it is not", async () => {
    const file = publication("\nText.\n", "work: { from: 2022-03 }\n").replace(
      "published: 2024",
      "published: not-printed",
    );
    const { body } = await show(Masthead, { publication: await read(file) });
    expect(factsIn(body).slice(1, 3)).toEqual([
      "Work described: March 2022",
      "Published: No date is printed.",
    ]);
  });

  it("leads to each publisher that has a page, and names the others", async () => {
    const file = BRIEF.replace("[The Harbour Trust]", "[region:north, The Harbour Trust, region:south]");
    const topic = (title: string): string => `---\ntitle: ${title}\nsummary: A shore.\n---\n\nText.\n`;
    const { body } = await show(Masthead, {
      publication: await read(file, {
        "topics/regions/north.mdx": topic("The north"),
        "topics/regions/south.mdx": topic("The south"),
      }),
    });
    const by = body.querySelector("dl dd")!;
    expect(by.textContent.trim()).toBe("The north, The Harbour Trust, The south");
    expect(linksOf(by)).toEqual(["The north → /regions/north/", "The south → /regions/south/"]);
  });

  it("shows long words and signs of HTML as they were written, in the language of the site", async () => {
    const long = "Hafenmeistereiverwaltungsgebäude".repeat(3);
    const file = BRIEF.replace("A brief", `"${long} & more <y z"`).replace("2024", "2024-05-01");
    const site = SITE_YAML.replace("en-GB", "en-US");
    const { getByRole, text } = await show(Masthead, {
      publication: await read(file, { "site.yaml": site }),
    });
    expect(getByRole("heading", { level: 1 }).textContent).toBe(`${long} & more <y z`);
    expect(text).toContain("May 1, 2024");
  });

  it("of a draft is that of any other: the page says that it is one", async () => {
    const [sound, draft] = [await read(BRIEF), await read(publication("\nText.\n", "draft: true\n"))];
    expect((await show(Masthead, { publication: draft })).text).toBe(
      (await show(Masthead, { publication: sound })).text,
    );
  });
});
