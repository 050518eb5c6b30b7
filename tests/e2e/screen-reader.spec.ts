import { expect, test } from "@playwright/test";
import { spoken } from "../support/screen-reader.ts";

/**
 * What is said of the parts of a page that are more than text. Where one of these changes, somebody has to read it aloud and
 * find it better.
 */
test.use({ bypassCSP: true });
test.describe.configure({ mode: "parallel" });

const TITLE = "Trusting relationships were mentioned more often than any other principle";
const DESCRIPTION =
  "From largest to smallest: Trusting relationships (30.1%); Purposeful engagement (21.4%); Cross-sector partnerships (20.4%); Actionable data (17.3%); Shared accountability (10.7%)";

test.describe("who listens", () => {
  test("hears of a figure its title, what was asked, the chart in one sentence, and where it comes from", async ({
    page,
  }) => {
    await page.goto("/publications/five-lessons/");
    const phrases = await spoken(page.getByRole("figure", { name: TITLE }));
    expect(phrases.slice(0, 2)).toEqual([`figure, ${TITLE}`, "caption"]);
    const chart = phrases.findIndex((phrase) => phrase.startsWith(`image, ${TITLE}. ${DESCRIPTION}`));
    expect(chart).toBeGreaterThan(0);
    // One picture, though there are two of it: for wide and for narrow places.
    expect(phrases.filter((phrase) => phrase.startsWith("image, "))).toHaveLength(1);
    expect(phrases.slice(0, chart).join(" ")).toContain(
      "Based on: Passages coded as a mention of a core principle",
    );
    expect(phrases.slice(0, chart).join(" ")).toContain("n = 196.");
    const after = phrases.slice(chart);
    const source = after.indexOf("Source:");
    expect(after.slice(source, source + 2)).toEqual([
      "Source:",
      "link, Learning Project: Round One Findings",
    ]);
    // The table comes last, and is folded.
    expect(after.indexOf("The numbers as a table")).toBeGreaterThan(source);
  });

  test("hears of a table its name, and of each cell its row", async ({ page }) => {
    await page.goto("/publications/five-lessons/");
    const figure = page.getByRole("figure", { name: TITLE });
    await figure.getByText("The numbers as a table").click();
    const phrases = await spoken(figure.getByRole("table"));
    expect(phrases).toEqual([
      `table, ${TITLE}`,
      `caption, ${TITLE}`,
      "rowgroup",
      "row, Core principle Mentions Share of all mentions computed",
      "columnheader, Core principle",
      "columnheader, Mentions",
      "columnheader, Share of all mentions computed",
      "Share of all mentions",
      "computed",
      "rowgroup",
      ...rowOf("Trusting relationships", "59", "30.1%"),
      ...rowOf("Purposeful engagement", "42", "21.4%"),
      ...rowOf("Cross-sector partnerships", "40", "20.4%"),
      ...rowOf("Actionable data", "34", "17.3%"),
      ...rowOf("Shared accountability", "21", "10.7%"),
    ]);
  });

  test("hears beside a number the cell that it comes from", async ({ page }) => {
    await page.goto("/publications/five-lessons/");
    const number = page.locator('a.value[href$="#network-communities--five-lessons"]').first();
    await number.focus();
    const card = page.getByRole("tooltip").filter({ hasText: "communities reached" });
    await expect(card).toBeVisible();
    // With the number itself: it is described by its card.
    expect((await spoken(number))[0]).toMatch(/^link, 300, All three networks: communities reached/);
    const phrases = await spoken(card);
    expect(phrases.slice(1, 5)).toEqual([
      "term",
      "All three networks: communities reached, Five Key Lessons",
      "definition",
      "300",
    ]);
    expect(phrases.at(-1)).toMatch(/nobody was surveyed.* · Year Three Learning Project$/);
  });

  test("hears how much the search has found, and each result with its kind", async ({ page }) => {
    await page.goto("/search/");
    await page.getByRole("searchbox").fill("turnover");
    await expect(page.getByRole("status")).toHaveText(/^\d+ results/);
    const box = await spoken(page.getByRole("search"));
    expect(box).toContainEqual(expect.stringMatching(/^searchbox, Search for words or numbers, turnover/));
    expect(box).toContainEqual(expect.stringMatching(/^checkbox, Voices \d+, not checked$/));
    const hit = await spoken(page.locator(".hit").first());
    expect(hit.slice(0, 2)).toEqual(["listitem, level 1", "link, Staff Turnover"]);
    expect(hit.at(-1)).toBe("Section · Learning Project: Round One Findings · Challenges and Solutions");
  });
});

function rowOf(head: string, ...cells: string[]): string[] {
  return [
    `row, ${[head, ...cells].join(" ")}`,
    `rowheader, ${head}`,
    ...cells.map((cell) => `cell, ${cell}`),
  ];
}
