import { describe, expect, it } from "vitest";
import NextToRead from "../../../src/components/reading/NextToRead.astro";
import { publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const file = (title: string, more = ""): string =>
  publication("\nSome words.\n", more).replace("A brief", title).replace("Short.", `On ${title}.`);

/** What stands below the text of a publication. */
async function below(id: string, files: Record<string, string>) {
  const { publications } = await openSite(files);
  return show(NextToRead, { publication: publications.find((one) => one.id === id) });
}

const ORDERED = {
  "publications/alpha.mdx": file("Zebras", "follows: [beta]\n"),
  "publications/beta.mdx": file("Boats", "follows: [gamma]\nprecedes: [alpha]\n"),
  "publications/gamma.mdx": file("Cranes", "precedes: [beta]\n"),
};
const UNORDERED = { "publications/alpha.mdx": file("Zebras"), "publications/beta.mdx": file("Boats") };

describe("what is next to read", () => {
  it("is the publication that follows, with its summary, its length and its cover", async () => {
    const { getByRole, body, text } = await below("gamma", ORDERED);
    const nav = getByRole("navigation", { name: "Next to read" });
    expect(linksOf(nav)).toEqual(["Boats → /publications/beta/"]);
    expect(text).toBe("Next to read Boats On Boats. 1 minute to read, 2 words");
    const cover = body.querySelector("img")!;
    expect([cover.getAttribute("src"), cover.alt]).toEqual(["/publications/beta/cover.svg", ""]);
    expect(nav.classList.contains("cover-ink-2")).toBe(true);
  });

  it("is the first after the last, and says that it is", async () => {
    const { getByRole } = await below("alpha", ORDERED);
    const nav = getByRole("navigation", { name: "That was the last one. Start again with" });
    expect(linksOf(nav)).toEqual(["Cranes → /publications/gamma/"]);
  });

  it.each([
    ["alpha", "Boats → /publications/beta/"],
    ["beta", "Zebras → /publications/alpha/"],
  ])("is only another one where nothing says which follows: after %s", async (id, link) => {
    const { getByRole, text } = await below(id, UNORDERED);
    expect(linksOf(getByRole("navigation", { name: "Another publication" }))).toEqual([link]);
    expect(text).not.toMatch(/next|last/i);
  });

  it("is nothing where there is one publication", async () => {
    const { body, text } = await below("alpha", { "publications/alpha.mdx": file("Zebras") });
    expect([text, body.querySelectorAll("nav, img").length]).toEqual(["", 0]);
  });

  it("shows long words and signs of HTML as they were written", async () => {
    const title = `${"Hafenmeistereiverwaltungsgebäude".repeat(3)} & more <y z`;
    const { getByRole } = await below("alpha", {
      ...UNORDERED,
      "publications/beta.mdx": file("Boats").replace("title: Boats", `title: "${title}"`),
    });
    expect(getByRole("link").textContent).toBe(title);
  });
});
