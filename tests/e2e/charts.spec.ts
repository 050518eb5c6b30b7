import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { kindsPage } from "../support/chart-kinds.ts";
import { CODE, figure, several } from "../support/chart-pages.ts";
import {
  isAroundMark,
  listen,
  live,
  ringOf,
  shownStill,
  stillOf,
  switchOff,
  turn,
  wake,
} from "../support/live-chart.ts";
import { rightToLeft } from "../support/locale.ts";
import { EXAMPLES } from "../unit/charts/examples.ts";

test.describe("a reader who reaches for a chart", () => {
  test("fetches the chart code once, and nothing before", async ({ page }) => {
    const fetched = listen(page);
    await page.goto(several, { waitUntil: "networkidle" });
    expect(fetched.filter((url) => CODE.test(url))).toEqual([]);
    const before = fetched.length;
    await page.locator("[data-stops]").nth(0).hover();
    await expect(live(page).first()).toBeVisible();
    await page.locator("[data-stops]").nth(1).hover();
    await expect(live(page)).toHaveCount(2);
    // On a busy machine the page's own typefaces may still be on their way.
    const since = fetched.slice(before).filter((url) => !/\.(?:css|woff2|svg)$/.test(url));
    expect(since).toEqual([expect.stringMatching(CODE)]);
  });

  test("rests on a value before the code is there, and is told it then", async ({ page }) => {
    await page.goto(figure);
    await page.locator("[data-stops]").focus();
    const ring = (await page.locator(".chart-live__ring path").first().boundingBox())!;
    await page.reload();
    let go: () => void = () => {};
    const held = new Promise<void>((done) => (go = done));
    await page.route(CODE, async (route) => {
      await held;
      await route.continue();
    });
    await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await expect(live(page)).toHaveCount(0);
    go();
    await expect(page.locator(".chart-live__tip")).toBeVisible();
  });

  test("sees nothing move", async ({ page }) => {
    await page.goto(figure);
    const picture = page.locator("[data-stops]");
    const still = await picture.boundingBox();
    await picture.hover({ position: { x: 1, y: 1 } });
    await expect(live(page)).toBeVisible();
    expect(await picture.boundingBox()).toEqual(still);
    expect(await live(page).boundingBox()).toEqual(await shownStill(page).boundingBox());
    await switchOff(page);
    expect(await picture.boundingBox()).toEqual(still);
    expect(await page.locator(".chart-live canvas").boundingBox()).toEqual(await live(page).boundingBox());
  });

  test("finds the ring around the same value when the window becomes narrow and wide", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    await page.locator("[data-stops]").focus();
    await page.keyboard.press("End");
    const tip = page.locator(".chart-live__tip");
    const told = await tip.innerText();
    const wide = await ringOf(page.locator("[data-stops]"));
    // Between the two a narrow picture does not fill its room.
    for (const width of [360, 560, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => live(page).boundingBox()).toEqual(await shownStill(page).boundingBox());
      await expect.poll(() => isAroundMark(page)).toBe(true);
      expect(await tip.innerText()).toBe(told);
    }
    expect(await ringOf(page.locator("[data-stops]"))).toEqual(wide);
  });

  test("is told the value beside its mark, off the title and the legend", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    const { x, y, width } = (await live(page).boundingBox())!;
    await page.mouse.move(x + width * 0.45, y + 60);
    const tip = page.locator(".chart-live__tip");
    await expect(tip).toBeVisible();
    await expect(tip).toContainText(/\d/);
    const box = (await tip.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(y - 1);
    for (const key of await live(page).getByRole("group").getByRole("button").all()) {
      const entry = (await key.boundingBox())!;
      const isOff =
        box.x >= entry.x + entry.width ||
        box.x + box.width <= entry.x ||
        box.y >= entry.y + entry.height ||
        box.y + box.height <= entry.y;
      expect(isOff, await key.getAttribute("aria-label").then(String)).toBe(true);
    }
  });

  test("sees the ring in the colours of the theme that is chosen", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(figure);
    await wake(page);
    const ring = page.locator(".chart-live__ring path").last();
    const colorOf = () => ring.evaluate((path) => getComputedStyle(path).stroke);
    const light = await colorOf();
    await page.getByRole("group", { name: "Appearance" }).getByRole("button", { name: "Dark" }).click();
    await expect.poll(colorOf).not.toEqual(light);
    expect(await colorOf()).toBe(
      await shownStill(page)
        .locator('[fill="var(--chart-text)"]')
        .first()
        .evaluate((text) => getComputedStyle(text).fill),
    );
  });

  test("keeps the picture where the code cannot be fetched", async ({ page }) => {
    await page.route(CODE, (route) => route.abort());
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(figure);
    const text = await page.locator("main").innerText();
    const failed = page.waitForEvent("requestfailed");
    await page.locator("[data-stops]").hover();
    await failed;
    await expect(stillOf(page)).toBeVisible();
    expect(await page.locator("main").innerText()).toBe(text);
    expect(errors).toEqual([]);
  });

  test("who saves data is asked first", async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    );
    const fetched = listen(page);
    await page.goto(figure, { waitUntil: "networkidle" });
    await page.locator("[data-stops]").hover();
    await page.locator("[data-stops]").focus();
    await page.waitForTimeout(300);
    expect(fetched.filter((url) => CODE.test(url))).toEqual([]);
    await page.keyboard.press("Enter");
    await expect(live(page)).toBeVisible();
  });
});

test.describe("a reader with a keyboard or a screen reader", () => {
  test("walks the values and hears each", async ({ page }) => {
    await page.goto(figure);
    await page.locator("[data-stops]").focus();
    await expect(live(page)).toBeVisible();
    const status = live(page).getByRole("status");
    await expect(status).toContainText(/: .*\d.*\. .*Source: /);
    const heard: string[] = [];
    for (const key of ["End", "Home", "ArrowRight", "ArrowDown", "ArrowUp", "ArrowLeft"]) {
      await page.keyboard.press(key);
      await expect(page.locator(".chart-live__tip")).toBeVisible();
      heard.push((await status.textContent())!);
    }
    const [end, first, right, down, up, left] = heard;
    expect(new Set([end, first, right, down]).size).toBe(4);
    expect([up, left]).toEqual([right, first]);
    // Base and source are said once, when a reader comes.
    for (const said of heard) expect(said).toMatch(/: [^:]*\d[^:]*\.$/);
  });

  test("goes on to the left where one reads from the right", async ({ page }) => {
    await turn(page);
    await page.route("**/kinds/", (route) =>
      route.fulfill({ contentType: "text/html", body: kindsPage("heat", { locale: rightToLeft }) }),
    );
    await page.goto("/figures/kinds/");
    await page.locator("[data-stops]").focus();
    await expect(live(page)).toBeVisible();
    const status = live(page).getByRole("status");
    const [first, second] = EXAMPLES.heat.columns.map(({ label }) => label);
    for (const [key, column] of [
      ["Home", first],
      ["ArrowLeft", second],
      ["ArrowRight", first],
    ] as const) {
      await page.keyboard.press(key);
      await expect(status).toContainText(`${column}`);
    }
  });

  test("finds a name, a description, the switches and the table", async ({ page }) => {
    await page.goto(figure);
    const still = await page.locator("figure").ariaSnapshot();
    expect(still).toMatch(/- figure/);
    expect(still).toMatch(/- .?img ".+\. .+"/);
    expect(still).toMatch(/- table/);
    await wake(page);
    const snapshot = await page.locator("figure").ariaSnapshot();
    expect(snapshot).toMatch(/- application ".+"/);
    expect(snapshot).toMatch(/- .?img ".+"/);
    expect(snapshot).toMatch(/- button ".+" \[pressed\]/);
    expect(snapshot).toMatch(/- table/);
    expect(snapshot.match(/- .?img/g)).toHaveLength(1);
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).include("figure").analyze();
      return violations.map(({ id }) => id);
    };
    expect(await faults()).toEqual([]);
    await switchOff(page);
    const anew = await page.locator("figure").ariaSnapshot();
    expect(anew).toMatch(/- application ".+"/);
    expect(anew.match(/- .?img ".+\. .+"/g)).toHaveLength(1);
    expect(anew.match(/- button/g)).toHaveLength(snapshot.match(/- button/g)!.length);
    expect(anew.match(/- button ".+" \[pressed\]/g)).toHaveLength(snapshot.match(/\[pressed\]/g)!.length - 1);
    expect(await faults()).toEqual([]);
  });

  test("finds the table one step away in a text", async ({ page }) => {
    await page.goto(several);
    const chart = page.locator("figure:has([data-stops])").first();
    await expect(chart.getByRole("table")).toBeHidden();
    await chart.locator("summary").press("Enter");
    await expect(chart.getByRole("table")).toBeVisible();
  });
});
