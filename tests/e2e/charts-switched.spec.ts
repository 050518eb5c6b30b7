import { type Page, expect, test } from "@playwright/test";
import { kindsPage } from "../support/chart-kinds.ts";
import { DRAWING, figure } from "../support/chart-pages.ts";
import {
  listen,
  live,
  shownStill,
  stillOf,
  switchOff,
  switchesOf,
  texts,
  wake,
} from "../support/live-chart.ts";
import { differing } from "../support/pixels.ts";

test.describe("a reader who switches a series of a chart off", () => {
  test("fetches Chart.js once a series is switched off, and not before", async ({ page }) => {
    const fetched = listen(page);
    await page.goto(figure, { waitUntil: "networkidle" });
    await wake(page);
    await page.locator("[data-stops]").focus();
    await page.keyboard.press("End");
    await page.waitForLoadState("networkidle");
    expect(fetched.filter((url) => DRAWING.test(url))).toEqual([]);
    await switchOff(page);
    await switchesOf(page).nth(1).click();
    await switchesOf(page).nth(1).click();
    expect(fetched.filter((url) => DRAWING.test(url))).toHaveLength(1);
  });

  test("sees the chart without it, and the picture with all", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    const before = await shownStill(page).locator("text").count();
    const button = switchesOf(page).first();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await switchOff(page);
    await expect(button).toHaveAttribute("aria-pressed", "false");
    expect((await texts(page)).length).toBeLessThan(before);
    await expect(stillOf(page)).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(page.locator(".chart-live canvas")).toHaveCount(0);
    await expect(stillOf(page)).toBeVisible();
  });

  test("who changes their mind while Chart.js is on its way keeps the picture", async ({ page }) => {
    let go = (): void => {};
    const held = new Promise<void>((resolve) => (go = resolve));
    await page.route(DRAWING, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(figure);
    await wake(page);
    const asked = page.waitForRequest(DRAWING);
    await switchesOf(page).first().click();
    await asked;
    await switchesOf(page).first().click();
    const come = page.waitForResponse(DRAWING);
    go();
    await (await come).finished();
    await switchOff(page);
    await expect(page.locator(".chart-live canvas")).toHaveCount(1);
  });

  test("has the picture again with Escape, and on paper", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    await switchOff(page);
    await page.emulateMedia({ media: "print" });
    await expect(live(page)).toBeHidden();
    await expect(stillOf(page)).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(stillOf(page)).toBeHidden();
    await page.locator("[data-stops]").focus();
    await page.keyboard.press("Escape");
    await expect(live(page)).toHaveCount(0);
    await expect(stillOf(page)).toBeVisible();
  });

  test("sees it in the colours of the theme that is chosen", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(figure);
    await wake(page);
    await switchOff(page);
    const light = await colours(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => colours(page)).not.toEqual(light);
    const dark = await colours(page);
    await page.getByRole("group", { name: "Appearance" }).getByRole("button", { name: "Light" }).click();
    await expect.poll(() => colours(page)).toEqual(light);
    await page.getByRole("group", { name: "Appearance" }).getByRole("button", { name: "Dark" }).click();
    await expect.poll(() => colours(page)).toEqual(dark);
  });

  test("tells the answers of a scale apart in colors of the reader's own, still and alive", async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.route("**/kinds/", (route) =>
      route.fulfill({ contentType: "text/html", body: kindsPage("agreement") }),
    );
    await page.goto("/figures/kinds/");
    const fills = await stillOf(page).evaluate((svg) =>
      [...svg.querySelectorAll('path[fill^="var(--chart-ramp"], path[fill="var(--chart-unsure)"]')].map(
        (part) => getComputedStyle(part).fill,
      ),
    );
    expect(new Set(fills).size).toBe(6);
    const patterns = fills.flatMap((fill) => /#([^")]+)/.exec(fill)?.[1] ?? []);
    for (const id of patterns) await expect(page.locator(`pattern[id="${id}"]`)).toHaveCount(1);
    await page.route("**/kinds/", (route) =>
      route.fulfill({ contentType: "text/html", body: kindsPage("agreement", { without: 0 }) }),
    );
    await page.reload();
    const still = await page.locator("[data-stops]").screenshot();
    await page.unroute("**/kinds/");
    await page.route("**/kinds/", (route) =>
      route.fulfill({ contentType: "text/html", body: kindsPage("agreement") }),
    );
    await wake(page);
    await switchOff(page);
    expect(await differing(still, await page.locator("[data-stops]").screenshot())).toBeLessThan(0.06);
  });

  test("keeps the picture and its values where Chart.js cannot be fetched", async ({ page }) => {
    await page.route(DRAWING, (route) => route.abort());
    await page.goto(figure);
    await wake(page);
    const failed = page.waitForEvent("requestfailed");
    await switchesOf(page).first().click();
    await failed;
    await expect(switchesOf(page).first()).toHaveAttribute("aria-pressed", "true");
    await expect(stillOf(page)).toBeVisible();
    await page.locator("[data-stops]").focus();
    await page.keyboard.press("End");
    await expect(page.locator(".chart-live__tip")).toBeVisible();
  });
});

async function colours(page: Page): Promise<string[]> {
  return [...new Set((await texts(page)).map(({ colour }) => colour))].sort();
}
