import { describe, expect, it } from "vitest";
import DraftMark from "../../../src/components/frame/DraftMark.astro";
import { publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

const sound = { "publications/brief.mdx": publication("\nText.\n") };
const draft = (title: string): string =>
  publication("\nText.\n", "draft: true\n").replace("title: A brief", `title: ${title}`);

describe("the mark of drafts", () => {
  it("is not there where there is none", async () => {
    const corpus = await openSite(sound, { preview: true });
    const { text, body } = await show(DraftMark, { corpus });
    expect([text, body.querySelectorAll(".draft-mark").length]).toEqual(["", 0]);
  });

  it("says on a draft's own page that it is one, and how it is published", async () => {
    const corpus = await openSite(
      { ...sound, "publications/next.mdx": draft("What is next") },
      { preview: true },
    );
    const { text } = await show(DraftMark, { corpus }, "/publications/next/");
    expect(text).toBe("Draft. The site leaves this out until `draft: true` is taken away.");
  });

  it("leads from every other page to each draft that is shown", async () => {
    const corpus = await openSite(
      { ...sound, "publications/next.mdx": draft("What is next"), "publications/zebra.mdx": draft("Zebras") },
      { preview: true },
    );
    const { text, body } = await show(DraftMark, { corpus }, "/publications/brief/");
    expect(text.replaceAll(" ,", ",")).toBe(
      "Drafts are shown here, and left out of the site: What is next, Zebras",
    );
    expect(linksOf(body)).toEqual(["What is next → /publications/next/", "Zebras → /publications/zebra/"]);
  });
});
