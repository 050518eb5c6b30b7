import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { readOwnPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

const addresses = readOwnPages(join(ROOT, "dist")).map(({ address }) => address);
const embed = addresses.find((address) => address.endsWith("/embed/"))!;
const figure = embed.replace(/embed\/$/, "");
const publication = addresses.find((address) => /^\/publications\/[^/]+\/$/.test(address))!;
const pair = addresses.find((address) => /^\/compare\/[^/]+\/[^/]+\/$/.test(address))!;

test.describe("a reader who takes a figure along", () => {
  test("downloads it as SVG, PNG and CSV", async ({ page, request }) => {
    await page.goto(figure);
    for (const [name, type, start] of [
      ["SVG", "image/svg+xml", "<svg "],
      ["PNG", "image/png", "\u0089PNG"],
      ["CSV", "text/csv", "row_id"],
    ] as const) {
      const href = await page
        .getByRole("link", { name: new RegExp(`^${name} \\d+ KB$`) })
        .evaluate((link: HTMLAnchorElement) => link.href);
      const response = await request.get(href);
      expect(response.headers()["content-type"]).toContain(type);
      expect((await response.body()).toString("latin1").startsWith(start)).toBe(true);
    }
  });

  test("is told how large each file is, and fetches none before asking", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => void fetched.push(request.url()));
    for (const address of [figure, publication]) {
      await page.goto(address, { waitUntil: "networkidle" });
      const files = page.locator(".take a[download]");
      expect(await files.count()).toBeGreaterThan(5);
      for (const file of await files.all()) {
        await expect(file).toHaveText(/ \d[\d.]* [KM]B\s*$/);
        expect(fetched).not.toContain(await file.evaluate((link: HTMLAnchorElement) => link.href));
      }
    }
  });

  test("copies a link to it, and is told", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(figure);
    await page.locator("a[data-copied]").click();
    await expect(page.locator("a[data-copied] + [role=status]")).toHaveText(/copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(figure, page.url()).href);
  });

  test("follows the link where nothing can be copied", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(figure);
    const link = page.locator("a[data-copied]");
    await link.focus();
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(new URL(figure, page.url()).href);
  });

  test("shows it on another website, as high as it is", async ({ page }) => {
    await page.goto(figure);
    const code = await page.locator("textarea").inputValue();
    expect(code).toContain(new URL(embed, page.url()).href);
    const origin = new URL(page.url()).origin;
    await page.route("**/another-site/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<!doctype html>${code}` }),
    );
    await page.goto(`${origin}/another-site/`);
    const frame = page.locator("iframe");
    await expect(frame).not.toHaveAttribute("height", "600");
    const inside = page.frameLocator("iframe");
    const height = (await inside.locator("main").boundingBox())!.height;
    expect(Math.abs(Number(await frame.getAttribute("height")) - height)).toBeLessThan(2);
    await expect(inside.getByRole("link").first()).toHaveAttribute("target", "_top");
    await inside.locator("[data-stops]").hover();
    await expect(inside.locator(".chart-live")).toBeVisible();
  });
});

test.describe("a reader who compares", () => {
  test("chooses two and comes to their page", async ({ page }) => {
    await page.goto("/compare/");
    const choice = page.locator(".pair-picture a").first();
    // On a server a link leads to the folder once it is reached.
    await choice.hover();
    const wanted = new URL((await choice.getAttribute("href"))!, page.url()).href;
    expect(wanted).toMatch(/\/compare\/[^/]+\/[^/]+--[^/]+\/$/);
    await choice.click();
    await expect(page).toHaveURL(wanted);
    await expect(page.locator("main svg.chart").filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator("main table").first()).toBeVisible();
  });

  for (const address of ["/compare/", pair, embed])
    test(`axe finds nothing on ${address}`, async ({ page }) => {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`),
      ).toEqual([]);
    });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test("has the pairs as links", async ({ page }) => {
      await page.goto("/compare/");
      await page.locator("a[data-pair]").first().click();
      await expect(page.locator("main table").first()).toBeVisible();
    });
  });
});
