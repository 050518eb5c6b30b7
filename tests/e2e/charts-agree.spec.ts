import { expect, test } from "@playwright/test";
import { KINDS, kindsPage } from "../support/chart-kinds.ts";
import { live, record, texts, turn } from "../support/live-chart.ts";
import { english, rightToLeft } from "../support/locale.ts";
import { differing } from "../support/pixels.ts";

/** The share of pixels that may be off by more than one. */
const AGREES = 0.0005;

for (const [size, width, locale] of [
  ["wide", 1100, english],
  ["narrow", 320, english],
  ["wide", 1100, rightToLeft],
] as const) {
  test.describe(`the live chart and the ${size} picture, ${locale.direction}`, () => {
    test.use({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
    for (const kind of KINDS) {
      test(`agree on ${kind}`, async ({ page }) => {
        await record(page);
        if (locale === rightToLeft) await turn(page);
        await page.route("**/kinds/", (route) =>
          route.fulfill({ contentType: "text/html", body: kindsPage(kind, locale) }),
        );
        await page.goto("/figures/kinds/");
        await page.evaluate(() => document.fonts.ready);
        const picture = page.locator("[data-chart]");
        const stillTexts = await page.locator("svg.chart:visible text").evaluateAll(readTexts);
        const still = await picture.screenshot();
        await picture.dispatchEvent("pointerenter", { pointerType: "mouse" });
        await expect(live(page)).toBeVisible();
        const liveTexts = await texts(page);
        expect(liveTexts.map(({ text }) => text).sort()).toEqual(stillTexts.map(({ text }) => text).sort());
        for (const { text, x, y } of stillTexts) {
          const near = liveTexts.filter(
            (other) => other.text === text && Math.hypot(other.x - x, other.y - y) < 1.5,
          );
          expect(near, `“${text}” at ${x}, ${y}`).not.toEqual([]);
        }
        expect(await differing(still, await picture.screenshot())).toBeLessThan(AGREES);
        // Three pixels off would be seen.
        await page.locator(".chart-live canvas").evaluate((canvas) => (canvas.style.translate = "3px 3px"));
        expect(await differing(still, await picture.screenshot())).toBeGreaterThan(AGREES);
      });
    }
  });
}

/** Runs in the page. */
function readTexts(elements: Element[]): { text: string; x: number; y: number }[] {
  return elements.map((element) => ({
    text: element.textContent!,
    x: Number(element.getAttribute("x")),
    y: Number(element.getAttribute("y")),
  }));
}
