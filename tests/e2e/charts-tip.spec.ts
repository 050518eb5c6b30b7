import { type Page, expect, test } from "@playwright/test";
import type { Stop } from "../../src/charts/live/stops.ts";
import { drawExample, kindsPage } from "../support/chart-kinds.ts";
import { live } from "../support/live-chart.ts";

/** A phone, and what stands in px on its screen. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

test.describe("a reader who taps a value on a phone", () => {
  for (const kind of [
    "bars",
    "grouped",
    "stacked",
    "agreement",
    "doughnut",
    "columns",
    "line",
    "people",
  ] as const)
    test(`reads of ${kind} its row beside the tip`, async ({ page }) => {
      await open(page, kind);
      const { stops } = drawExample(kind).reach.narrow;
      for (const stop of stops) {
        await tap(page, stop);
        const tip = await boxOf(page, ".chart-live__tip");
        for (const box of await rowOf(page, stop))
          expect(shared(tip, box), JSON.stringify([stop.row, tip, box])).toBeLessThan(1);
      }
    });

  test("reads the rows beside it as well, where there is room", async ({ page }) => {
    await open(page, "bars");
    const { stops } = drawExample("bars").reach.narrow;
    for (const [index, stop] of stops.entries()) {
      await tap(page, stop);
      const tip = await boxOf(page, ".chart-live__tip");
      for (const beside of [stops[index - 1], stops[index + 1]])
        for (const box of beside ? await rowOf(page, beside) : [])
          expect(shared(tip, box), JSON.stringify([stop.row, beside?.row])).toBeLessThan(1);
    }
  });
});

async function open(page: Page, kind: Parameters<typeof kindsPage>[0]): Promise<void> {
  const body = kindsPage(kind);
  await page.route("**/kinds/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/figures/kinds/");
  await page.evaluate(() => document.fonts.ready);
}

/** Taps the middle of a mark, and waits until its tip is shown. */
async function tap(page: Page, { box, text }: Stop): Promise<void> {
  const still = page.locator("svg.chart--narrow");
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  const at = await still.evaluate((svg, { x, y }) => {
    svg.scrollIntoView({ block: "center" });
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = width / (svg as SVGSVGElement).viewBox.baseVal.width;
    if (top + y * scale < 0 || top + y * scale > innerHeight) scrollBy(0, top + y * scale - innerHeight / 2);
    return { x: left + x * scale, y: svg.getBoundingClientRect().top + y * scale };
  }, middle);
  await page.touchscreen.tap(at.x, at.y);
  await expect(live(page).locator("strong")).toHaveText(text.replace("†", ""));
}

function boxOf(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The ring's box around a mark, and those of the words that name its row or its value beside it. */
async function rowOf(page: Page, { row, text, box }: Stop): Promise<Box[]> {
  return page.locator("svg.chart--narrow").evaluate(
    (svg, { row, text, box }) => {
      const { left, top, width } = svg.getBoundingClientRect();
      const scale = width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const placed = (of: Box) => ({
        left: left + of.left * scale,
        top: top + of.top * scale,
        right: left + of.right * scale,
        bottom: top + of.bottom * scale,
      });
      const words = [...svg.querySelectorAll("text")].flatMap((one) => {
        const { x, y, width, height } = one.getBBox();
        const isNear =
          Math.min(Math.abs(y + height - box.top), Math.abs(y - box.top), Math.abs(y - box.bottom)) < 60;
        const isOfRow = row.includes(one.textContent) || one.textContent === text;
        return isNear && isOfRow && one.textContent.length > 1
          ? [placed({ left: x, top: y + 3, right: x + width, bottom: y + height - 3 })]
          : [];
      });
      return [placed(box), ...words];
    },
    { row, text, box },
  );
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? Math.min(width, height) : 0;
}
