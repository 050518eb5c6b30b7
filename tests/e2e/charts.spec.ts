import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Locator, type Page, expect, test } from "@playwright/test";
import { type BuiltPage, readOwnPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";
import { kindsPage } from "../support/chart-kinds.ts";
import { live, record, texts, turn } from "../support/live-chart.ts";
import { rightToLeft } from "../support/locale.ts";
import { differing } from "../support/pixels.ts";
import { EXAMPLES } from "../unit/charts/examples.ts";

const pages = readOwnPages(join(ROOT, "dist"));
const CODE = /\/assets\/live\.[^/]+\.js$/;
const chartsOf = ({ elements }: BuiltPage) =>
  elements.flatMap(({ attributes }) => attributes["data-chart"] ?? []);
/** A figure with a legend, and a text with several charts. */
const figure = pages.find(
  (page) =>
    /^\/figures\/[^/]+\/$/.test(page.address) &&
    chartsOf(page).some((chart) => /"(grouped|stacked)"/.test(chart)),
)!.address;
const several = pages.find(
  (page) => page.address.startsWith("/publications/") && chartsOf(page).length > 1,
)!.address;

test.describe("a reader who reaches for a chart", () => {
  test("fetches the chart code once, and nothing before", async ({ page }) => {
    const fetched = listen(page);
    await page.goto(several, { waitUntil: "networkidle" });
    expect(fetched.filter((url) => CODE.test(url))).toEqual([]);
    const before = fetched.length;
    await page.locator("[data-chart]").nth(0).hover();
    await expect(live(page).first()).toBeVisible();
    await page.locator("[data-chart]").nth(1).hover();
    await expect(live(page)).toHaveCount(2);
    // On a busy machine the page's own typefaces may still be on their way.
    const since = fetched.slice(before).filter((url) => !/\.(?:css|woff2|svg)$/.test(url));
    expect(since).toEqual([expect.stringMatching(CODE)]);
  });

  test("sees nothing move", async ({ page }) => {
    await page.goto(figure);
    const picture = page.locator("[data-chart]");
    const still = await picture.boundingBox();
    await picture.hover({ position: { x: 1, y: 1 } });
    await expect(live(page)).toBeVisible();
    expect(await picture.boundingBox()).toEqual(still);
    expect(await page.locator(".chart-live canvas").boundingBox()).toEqual(
      await page.locator("svg.chart:visible").or(page.locator("svg.chart")).nth(1).boundingBox(),
    );
  });

  test("is told the value beside its mark, off the title and the legend", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    const { x, y, width } = (await page.locator(".chart-live canvas").boundingBox())!;
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

  test("switches a series off and on", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    const before = await texts(page);
    const button = live(page).getByRole("group").getByRole("button").first();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "false");
    expect((await texts(page)).length).toBeLessThan(before.length);
    await button.click();
    expect(await texts(page)).toEqual(before);
  });

  test("has the picture again with Escape, and on paper", async ({ page }) => {
    await page.goto(figure);
    await wake(page);
    await page.emulateMedia({ media: "print" });
    await expect(live(page)).toBeHidden();
    await expect(stillOf(page)).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(stillOf(page)).toBeHidden();
    await page.locator("[data-chart]").focus();
    await page.keyboard.press("Escape");
    await expect(live(page)).toHaveCount(0);
    await expect(stillOf(page)).toBeVisible();
  });

  test("sees it in the colours of the theme that is chosen", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(figure);
    await wake(page);
    const light = await colours(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => colours(page)).not.toEqual(light);
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
    const still = await page.locator("[data-chart]").screenshot();
    await wake(page);
    expect(await differing(still, await page.locator("[data-chart]").screenshot())).toBeLessThan(0.06);
  });

  test("keeps the picture where the code cannot be fetched", async ({ page }) => {
    await page.route(CODE, (route) => route.abort());
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(figure);
    const text = await page.locator("main").innerText();
    const failed = page.waitForEvent("requestfailed");
    await page.locator("[data-chart]").hover();
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
    await page.locator("[data-chart]").hover();
    await page.locator("[data-chart]").focus();
    await page.waitForTimeout(300);
    expect(fetched.filter((url) => CODE.test(url))).toEqual([]);
    await page.keyboard.press("Enter");
    await expect(live(page)).toBeVisible();
  });
});

test.describe("a reader with a keyboard or a screen reader", () => {
  test("walks the values and hears each", async ({ page }) => {
    await page.goto(figure);
    await page.locator("[data-chart]").focus();
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
      route.fulfill({ contentType: "text/html", body: kindsPage("heat", rightToLeft) }),
    );
    await page.goto("/figures/kinds/");
    await page.locator("[data-chart]").focus();
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
    const { violations } = await new AxeBuilder({ page }).include("figure").analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test("finds the table one step away in a text", async ({ page }) => {
    await page.goto(several);
    const chart = page.locator("figure:has([data-chart])").first();
    await expect(chart.getByRole("table")).toBeHidden();
    await chart.locator("summary").press("Enter");
    await expect(chart.getByRole("table")).toBeVisible();
  });
});

function stillOf(page: Page): Locator {
  return page.locator(".chart-picture__wide svg.chart");
}

async function wake(page: Page): Promise<void> {
  await record(page);
  await page.reload();
  await page.locator("[data-chart]").hover({ position: { x: 1, y: 1 } });
  await expect(live(page)).toBeVisible();
}

function listen(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  return fetched;
}

async function colours(page: Page): Promise<string[]> {
  return [...new Set((await texts(page)).map(({ colour }) => colour))].sort();
}
