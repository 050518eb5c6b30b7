import { within } from "@testing-library/dom";
import { beforeAll, describe, expect, it } from "vitest";
import SiteHeader from "../../../src/components/frame/SiteHeader.astro";
import type { Site } from "../../../src/model/site.ts";
import { SITE_YAML, publication } from "../../support/read.ts";
import { linksOf, openSite, show } from "../show.ts";

/** The sheet, which a component does not bring, shows on a wide screen what otherwise only a button opens. */
const UNSEEN = { hidden: true };

describe("the head of a page", () => {
  let site: Site;
  beforeAll(async () => void ({ site } = await openSite()));

  it("names the site, then its areas in the order of site.yaml, the search at the end", async () => {
    const { getByRole, body } = await show(SiteHeader, { site }, "/about/");
    expect(linksOf(getByRole("banner"))[0]).toBe("Harbour notes → /");
    expect(linksOf(getByRole("navigation", { name: "Main menu", ...UNSEEN }))).toEqual([
      "Publications → /publications/",
      "Search → /search/",
    ]);
    expect(body.querySelectorAll("[data-search-dialog]")).toHaveLength(1);
  });

  it.each([
    ["/", "Harbour notes", "page"],
    ["/publications/", "Publications", "page"],
    ["/publications/brief/", "Publications", "true"],
    ["/search/", "Search", "page"],
  ])("says at %s that %s is where the reader is", async (path, name, current) => {
    const { getAllByRole, body } = await show(SiteHeader, { site }, path);
    expect(
      getAllByRole("link", { name, ...UNSEEN })
        .at(-1)!
        .getAttribute("aria-current"),
    ).toBe(current);
    expect(body.querySelectorAll("[aria-current]")).toHaveLength(1);
  });

  it("says nowhere where the reader is on a page that is in no area", async () => {
    const { body } = await show(SiteHeader, { site }, "/about/");
    expect(body.querySelectorAll("[aria-current]")).toHaveLength(0);
  });

  it("opens menu and appearances with a button, without a script, and keeps the search beside it", async () => {
    const { getByRole, body } = await show(SiteHeader, { site });
    const panel = getByRole("navigation", { name: "Main menu", ...UNSEEN }).parentElement!;
    expect(panel.hasAttribute("popover")).toBe(true);
    expect(panel.contains(getByRole("group", { name: "Appearance", ...UNSEEN }))).toBe(true);
    const open = getByRole("button", { name: "Menu" });
    expect(open.getAttribute("popovertarget")).toBe(panel.id);
    expect(linksOf(open.parentElement!)).toEqual(["Search → /search/"]);
    const close = body.querySelector("[popovertargetaction=hide]")!;
    expect([close.textContent.trim(), close.getAttribute("popovertarget")]).toEqual(["Close", panel.id]);
  });

  it("offers the appearances as a group of buttons, of which one is pressed", async () => {
    const { getByRole } = await show(SiteHeader, { site });
    const group = getByRole("group", { name: "Appearance", ...UNSEEN });
    expect(group.hasAttribute("data-theme-choice")).toBe(true);
    expect(
      within(group)
        .getAllByRole("button", UNSEEN)
        .map((button) => `${button.textContent.trim()} ${button.getAttribute("aria-pressed")}`),
    ).toEqual(["Auto true", "Light false", "Dark false"]);
  });

  it("shows a name with signs of HTML as it was written", async () => {
    const other = await openSite({
      "site.yaml": SITE_YAML.replace("name: Harbour notes", 'name: "Notes & more < 3"'),
      "publications/brief.mdx": publication("\nText.\n"),
    });
    const { getByRole } = await show(SiteHeader, { site: other.site });
    expect(getByRole("link", { name: "Notes & more < 3" }).getAttribute("href")).toBe("/");
  });
});
