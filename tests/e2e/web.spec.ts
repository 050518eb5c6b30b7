import { expect, test } from "@playwright/test";

/** Journeys through what joins the publications. Names come from the pages themselves, so that any content will do. */
test.describe("a reader who wants more on a subject", () => {
  test("opens what the other publications say, and is told why", async ({ page }) => {
    await page.goto("/publications/");
    await page.locator(".publication-item a").first().click();
    const here = new URL(page.url()).pathname;
    const also = page.locator(".also").first();
    await also.locator("summary").click();
    const link = also.getByRole("link").first();
    await expect(also.locator("li").first()).toContainText("Shares");
    expect(new URL((await link.getAttribute("href"))!, page.url()).pathname).not.toBe(here);
    await link.click();
    await expect(page.locator("h1")).toBeVisible();
  });

  test("reads a publication in brief, and comes back to the whole", async ({ page }) => {
    await page.goto("/publications/");
    await page.locator(".publication-item a").first().click();
    const title = await page.locator("h1").innerText();
    await page.getByRole("link", { name: "In brief" }).click();
    await expect(page.locator("h1")).toContainText(title);
    await page.getByRole("link", { name: "Read the whole publication" }).click();
    await expect(page.locator("h1")).toHaveText(title);
  });

  test("follows “Next to read” through all publications in order", async ({ page }) => {
    await page.goto("/publications/");
    const links = page.locator(".publication-item__title a");
    const titles = await links.allInnerTexts();
    await links.first().click();
    for (const title of titles) {
      await expect(page.locator("h1")).toHaveText(title);
      await page.locator(".next__title a").click();
    }
    await expect(page.locator("h1")).toHaveText(titles[0]!);
  });
});

test.describe("a reader who does not know a word", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("/publications/");
    await page.locator(".publication-item a").first().click();
  });

  test("opens its definition beside it by keyboard, reads it, and comes back", async ({ page }) => {
    const address = page.url();
    const word = page.locator("a.term[aria-expanded]").first();
    await word.focus();
    await expect(word).toHaveAccessibleName(await word.innerText());
    await expect(word).toHaveRole("button");
    for (const key of ["Enter", " "]) {
      await page.keyboard.press(key);
      const definition = page.getByRole("dialog");
      await expect(definition).toBeVisible();
      await expect(definition).toBeFocused();
      await expect(definition).toHaveAccessibleName(
        await definition.locator(".definition__term").innerText(),
      );
      await expect(word).toHaveAttribute("aria-expanded", "true");
      const [there, here] = [await definition.boundingBox(), await word.boundingBox()];
      expect(Math.abs(there!.y - here!.y)).toBeLessThan(there!.height + 3 * here!.height);
      await page.keyboard.press("Tab");
      await expect(definition.getByRole("link").last()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(definition).toHaveCount(0);
      await expect(word).toHaveAttribute("aria-expanded", "false");
      await expect(word).toBeFocused();
    }
    expect(page.url()).toBe(address);
  });

  test("opens one after another by pointer, and closes it with a second click or one beside it", async ({
    page,
  }) => {
    const words = page.locator("a.term[aria-expanded]");
    const word = words.first();
    const definition = page.locator(".definition:popover-open");
    await word.click();
    await expect(definition).toHaveCount(1);
    await word.click();
    await expect(definition).toHaveCount(0);
    await word.click();
    await page.mouse.click(2, 2);
    await expect(definition).toHaveCount(0);
    await word.press("Enter");
    await expect(definition).toHaveCount(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect(definition).toHaveCount(0);
    await expect(page.locator("a.term[aria-expanded='true']")).toHaveCount(0);
  });

  test("goes to the glossary without scripts", async ({ browser, page, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const plain = await context.newPage();
    await plain.goto(page.url());
    await plain.locator("a.term[href*='#']").first().click();
    await expect(plain).toHaveURL(/\/glossary\/(index\.html)?#/);
    await expect(plain.locator(":target")).toBeInViewport();
    await context.close();
  });
});

test.describe("a reader who looks for certain voices", () => {
  test("narrows the list at once, and the address keeps the choice", async ({ page }) => {
    await page.goto("/voices/");
    await page.locator("[data-filter] summary").click();
    const select = page.locator("[data-filter] select").first();
    const value = await select.locator("option").nth(1).getAttribute("value");
    await select.selectOption(value);
    const shown = await page.locator(".voice:visible").count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(await page.locator(".voice").count());
    await expect(page.locator("[data-filter-told]")).toContainText(`${shown} of`);
    await page.reload();
    await expect(select).toHaveValue(value!);
    await expect(page.locator(".voice:visible")).toHaveCount(shown);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect(page.locator("[data-filter-told]")).toBeHidden();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  test("hears those of a mark in the picture of all, and can choose nothing that is not there", async ({
    page,
  }) => {
    await page.goto("/voices/");
    const cell = page.locator(".voice-matrix li li a[data-choose]").last();
    const count = Number.parseInt(await cell.locator(".voice-matrix__count").innerText(), 10);
    await cell.click();
    await expect(page.locator(".voice:visible")).toHaveCount(count);
    await page.locator("[data-filter] summary").click();
    const open = await page.locator("[data-filter] select").first().locator("option:not([disabled])").count();
    for (let at = 1; at < open; at += 1) {
      await page
        .locator("[data-filter] select")
        .first()
        .evaluate((select: HTMLSelectElement, index) => {
          select.value = [...select.options].filter(({ disabled }) => !disabled)[index]!.value;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        }, at);
      expect(await page.locator(".voice:visible").count()).toBeGreaterThan(0);
    }
    await page.getByRole("button", { name: "Show all" }).click();
    await cell.click();
    await cell.click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
  });

  test("finds the same voices on the facet's own page, without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto("/voices/");
    await expect(page.locator("[data-filter]")).toBeHidden();
    const first = page.locator(".facets li").first();
    const count = Number(await first.locator(".facets__count").innerText());
    await first.getByRole("link").click();
    await expect(page.locator(".voice")).toHaveCount(count);
    await context.close();
  });
});

test.describe("a reader who asks when", () => {
  for (const width of [320, 1280]) {
    test(`sees the picture at ${width} px, and the same in the list`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/timeline/");
      const picture = page.locator(".timeline-picture > svg:visible");
      await expect(picture).toHaveCount(1);
      const rows = await picture.locator(".timeline-picture__row").count();
      await expect(page.locator("ol .event")).toHaveCount(rows);
      const sizes = await picture
        .locator("text")
        .evaluateAll((texts) =>
          texts.map(
            (text) =>
              parseFloat(getComputedStyle(text).fontSize) * (text as SVGGraphicsElement).getScreenCTM()!.a,
          ),
        );
      expect(Math.min(...sizes)).toBeGreaterThan(12);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.locator("ol .event a").last().click();
      expect(new URL(page.url()).pathname).toContain("/publications/");
    });
  }
});

test.describe("a reader who wants to quote a finding", () => {
  test("finds it by principle or question, with its citation", async ({ page }) => {
    await page.goto("/findings/");
    await page.locator(".facets__one[open] a").first().click();
    expect(await page.locator(".finding-line").count()).toBeGreaterThan(0);
    const cite = page.locator(".cite-this").first();
    await cite.locator("summary").click();
    await expect(cite.locator("p")).toContainText("[Finding]");
  });
});
