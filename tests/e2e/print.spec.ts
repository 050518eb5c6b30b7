import { join } from "node:path";
import { type Page, expect, test } from "@playwright/test";
import { MOST_IN_BRIEF } from "../../src/model/publication.ts";
import { readOwnPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

const pages = readOwnPages(join(ROOT, "dist"));

test.describe("a reader who prints a publication in brief", () => {
  const briefs = pages.filter(({ address }) => address.endsWith("/in-brief/"));
  for (const { address } of briefs)
    test(`has one sheet of ${address}, however long it may be`, async ({ page }) => {
      await page.goto(address);
      expect(await sheetsOf(page)).toEqual([1, 1]);
      await page.evaluate(writeMostInBrief, MOST_IN_BRIEF.words);
      expect(await sheetsOf(page)).toEqual([1, 1]);
    });
});

/** Writes as many words into the findings as a brief may have; so many are printed in smaller type. */
function writeMostInBrief(most: number): void {
  const parts =
    ".brief__what, .brief-findings p, .brief__advised li, .brief__foot section:first-child p, .chart-figure__title, .chart-figure__takeaway";
  const count = () =>
    [...document.querySelectorAll(parts)].reduce(
      (sum, { textContent }) => sum + textContent!.trim().split(/\s+/).length,
      0,
    );
  const texts = document.querySelectorAll(".brief-findings__text");
  const words = "partners keep working together on this question across communities and seasons".split(" ");
  for (let index = 0; count() < most; index++)
    texts[index % texts.length]!.append(` ${words[index % words.length]}`);
  document.querySelector<HTMLElement>(".brief")!.dataset["sheet"] = "long";
}

/** On how many sheets of Letter and of A4 a page is printed. */
async function sheetsOf(page: Page): Promise<number[]> {
  const sheets: number[] = [];
  for (const format of ["Letter", "A4"]) {
    const pdf = await page.pdf({ format });
    sheets.push(pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)!.length);
  }
  return sheets;
}
