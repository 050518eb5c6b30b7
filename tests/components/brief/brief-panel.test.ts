import { describe, expect, it } from "vitest";
import BriefPanel from "../../../src/components/brief/BriefPanel.astro";
import { publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

async function panelOf(body: string) {
  const { publications } = await openSite({ "publications/brief.mdx": publication(body) });
  return show(BriefPanel, { publication: publications[0] });
}

describe("what opens a publication", () => {
  it("is the titles of its first findings, and the way to its page in brief", async () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const body = ids
      .map((id) => `<Finding id="${id}" title="Title ${id}">\n\nText.\n\n</Finding>\n`)
      .join("\n");
    const { getByRole, body: page } = await panelOf(body);
    expect(linksOf(getByRole("region", { name: "In brief" }))).toEqual([
      "In brief → /publications/brief/in-brief/",
      "On one page, to read or to print → /publications/brief/in-brief/",
      ...ids.slice(0, 5).map((id) => `Title ${id} → /publications/brief/#${id}`),
    ]);
    expect(page.textContent).not.toContain("Text.");
  });

  it("is the way there alone where nothing was found", async () => {
    const { body } = await panelOf("\nText.\n");
    expect(body.querySelector("ol")).toBeNull();
  });
});
