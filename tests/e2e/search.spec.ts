import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { loadCorpus } from "../../src/corpus/load.ts";
import { extendLedger, lastingAddresses, readPages } from "../../src/finish/addresses/addresses.ts";
import { ROOT } from "../support/project.ts";

const dist = join(ROOT, "dist");

test.describe("a reader who looks for something", () => {
  test("presses / on any page, types, and lands at the section", async ({ page }) => {
    const faults = listen(page);
    await page.goto("/publications/");
    await page.keyboard.press("/");
    await page.keyboard.type("handling staff turnover");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=handling\+staff\+turnover$/);
    await expect(page.getByRole("status")).toHaveText(/^\d+ results/);
    await page.locator(".hit a").first().click();
    await expect(page).toHaveURL(/\/publications\/trusting-relationships\/#staff-turnover$/);
    expect(faults).toEqual([]);
  });

  test("leaves the dialog with Escape, and types / where text is typed", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("/");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.goto("/search/");
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("1/2");
    await expect(box(page)).toHaveValue("1/2");
  });

  test("types a number and lands at its cell", async ({ page }) => {
    await page.goto("/search/?q=88.8");
    const row = page.locator(
      '.hit a[href$="/data/partner-agreement-by-site/#trusting-relationships--average"]',
    );
    await row.click();
    await expect(page.locator("td:target, th:target")).toContainText("88.8");
  });

  test("narrows down, and the address keeps what was asked", async ({ page, context }) => {
    await page.goto("/search/");
    await box(page).fill("trust");
    await expect(page.locator(".hit").first()).toBeVisible();
    const told = await page.getByRole("status").textContent();
    await page.getByRole("checkbox", { name: "Voices" }).check();
    await expect(page.getByRole("status")).not.toHaveText(told!);
    const voices = await page.getByRole("status").textContent();
    await page.getByRole("checkbox", { name: "Memphis" }).check();
    await expect(page.getByRole("status")).not.toHaveText(voices!);
    await expect(page).toHaveURL(/\?q=trust&kind=voice&topic=site%3Amemphis$/);
    await expect(page.locator(".hit .label").first()).toHaveText(/^Voice · /);
    const narrowed = await page.getByRole("status").textContent();
    const again = await context.newPage();
    await again.goto(page.url());
    await expect(again.getByRole("status")).toHaveText(narrowed!);
    await expect(again.getByRole("checkbox", { name: "Memphis" })).toBeChecked();
    await page.getByRole("button", { name: "Remove all filters" }).click();
    await expect(page.getByRole("status")).toHaveText(told!);
  });

  test("chooses no filter that ends in nothing", async ({ page }) => {
    await page.goto("/search/?q=pandemic");
    const status = page.getByRole("status");
    await expect(status).toHaveText(/^\d+ results/);
    const all = await status.textContent();
    const checks = page.locator("[data-search-narrow] [type=checkbox]");
    const ended: string[] = [];
    for (const check of await checks.all()) {
      if (await check.isDisabled()) continue;
      await check.check();
      await expect(status).not.toHaveText(all!);
      const told = await status.textContent();
      if (!/^\d+ result/.test(told!)) ended.push(`${await check.getAttribute("value")}: ${told}`);
      await check.uncheck();
      await expect(status).toHaveText(all!);
    }
    expect(ended).toEqual([]);
    // Beside one of its kind any can be added; and what an address brings is taken as it comes.
    await page.getByRole("checkbox", { name: "Voices" }).check();
    await expect(page.getByRole("checkbox", { name: "Publications", exact: true })).toBeEnabled();
    await page.goto("/search/?q=pandemic&kind=publication");
    await expect(status).toHaveText(/^Nothing was found with these filters/);
    await page.getByRole("checkbox", { name: "Publications", exact: true }).uncheck();
    await expect(status).toHaveText(all!);
  });

  test("sees more results on demand, and the list of everything when the box is empty", async ({ page }) => {
    await page.goto("/search/?q=partners");
    await expect(page.locator(".hit")).toHaveCount(10);
    await page.getByRole("button", { name: "Show more" }).click();
    await expect(page.locator(".hit")).toHaveCount(20);
    await expect(page.locator(".hit a").nth(10)).toBeFocused();
    await box(page).fill("");
    await expect(page.locator("[data-search-index]")).toBeVisible();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test("hears of a search that finds nothing", async ({ page }) => {
    await page.goto("/search/?q=zzzzqqq");
    await expect(page.getByRole("status")).toHaveText(/^Nothing was found/);
  });

  test.describe("for something that is not there", () => {
    for (const from of ["the web", "a disk"])
      test(`hears so, and is asked what was meant, from ${from}`, async ({ page }) => {
        const faults = listen(page);
        const search =
          from === "a disk" ? pathToFileURL(join(dist, "search", "index.html")).href : "/search/";
        await page.goto(search);
        const status = page.getByRole("status");
        await box(page).fill("xylophone");
        await expect(status).toHaveText(
          "Nothing was found. Try other words, or fewer. Not found: “xylophone”.",
        );
        await expect(page.locator(".hit")).toHaveCount(0);
        await box(page).fill("?!");
        await expect(status).toHaveText("Type a word or a number to search.");
        await box(page).fill("parrents");
        await page.getByRole("button", { name: "Did you mean “parents”?" }).click();
        await expect(box(page)).toHaveValue("parents");
        await expect(status).toHaveText(/^\d+ results$/);
        await expect(page.getByRole("button", { name: /Did you mean/ })).toBeHidden();
        expect(faults).toEqual([]);
      });
  });

  test("finds a phrase, and some of what was asked, and says which", async ({ page }) => {
    await page.goto("/search/");
    const status = page.getByRole("status");
    await box(page).fill("“difficult conversations”");
    await expect(status).toHaveText(/^\d+ results$/);
    await box(page).fill("“honest xylophone”");
    await expect(status).toHaveText(/^Nothing was found\./);
    await box(page).fill("trust xylophone");
    await expect(status).toHaveText(
      /^\d+ results, none with everything you typed\. Not found: “xylophone”\.$/,
    );
  });

  test("fetches nothing of the search before it is used", async ({ page }) => {
    const fetched: string[] = [];
    page.on(
      "request",
      (request) => void (/\/search\/.*\.js$/.test(request.url()) && fetched.push(request.url())),
    );
    await page.goto("/search/", { waitUntil: "networkidle" });
    expect(fetched).toEqual([]);
    await box(page).focus();
    await expect.poll(() => fetched.length).toBeGreaterThan(0);
  });

  test("meets no barrier among the results", async ({ page }) => {
    await page.goto("/search/?q=trust");
    await expect(page.locator(".hit").first()).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test("has the text searched from a disk too", async ({ page }) => {
    const faults = listen(page);
    await page.goto(pathToFileURL(join(dist, "search", "index.html")).href);
    await box(page).fill("scrambled schedules");
    await expect(page.locator(".hit").first()).toBeVisible();
    await page.locator(".hit a").first().click();
    await expect(page).toHaveURL(/publications\/year-three-report\/index\.html#/);
    expect(faults).toEqual([]);
  });
});

test.describe("a reader without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("has everything in one list, and a sentence that says why", async ({ page }) => {
    await page.goto("/search/?q=trust");
    await expect(page.getByText(/Full-text search needs scripts/)).toBeVisible();
    await expect(page.getByRole("search")).toHaveCount(0);
    expect(await page.locator("[data-search-index] a").count()).toBeGreaterThan(400);
    // Each group is folded, and opens without a script.
    const group = page.locator("[data-search-index] details").first();
    await group.locator("summary").click();
    await expect(group.getByRole("link").first()).toBeVisible();
  });
});

test.describe("an address that was published", () => {
  test("is listed: npm run addresses has nothing to add", async () => {
    const { corpus } = await loadCorpus(join(ROOT, "content"), { cwd: ROOT, drafts: "leave-out" });
    const listed = readFileSync(join(ROOT, "content", "addresses.txt"), "utf8")
      .trim()
      .split("\n");
    const all = extendLedger(listed, lastingAddresses(corpus!, await readPages(dist)));
    expect(all.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed).toEqual(all);
  });
});

function box(page: Page) {
  return page.getByRole("searchbox", { name: "Search for words or numbers" });
}

/** What a browser complains of. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("response", (response) => void (response.status() >= 400 && faults.push(response.url())));
  return faults;
}
