import { expect, test } from "@playwright/test";

for (const javaScriptEnabled of [true, false])
  test.describe(`a reader on a phone, with scripts ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled });

    test("opens the menu with a button, closes it and follows it", async ({ page }) => {
      await page.goto("/publications/");
      const menu = page.getByRole("navigation", { name: "Main menu" });
      await expect(menu).toBeHidden();
      await page.getByRole("button", { name: "Menu" }).click();
      await expect(menu).toBeInViewport({ ratio: 1 });
      await page.getByRole("button", { name: "Close" }).click();
      await expect(menu).toBeHidden();
      await page.getByRole("button", { name: "Menu" }).press("Enter");
      await menu.getByRole("link", { name: "Findings" }).click();
      await expect(page).toHaveURL(/\/findings\/(index\.html)?$/);
    });

    test("has the menu in its line where the screen is wide", async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 740 });
      await page.goto("/publications/");
      await expect(page.getByRole("navigation", { name: "Main menu" })).toBeInViewport({ ratio: 1 });
      for (const name of ["Menu", "Close"])
        await expect(page.getByRole("button", { name, exact: true })).toBeHidden();
    });
  });
