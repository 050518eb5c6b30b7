import { type Locator, type Page, expect, test } from "@playwright/test";
import { sayStop } from "../../src/charts/live/tip.ts";
import type { Stop } from "../../src/charts/live/stops.ts";
import { KINDS, drawExample, kindsPage } from "../support/chart-kinds.ts";
import { live, record, ringOf, switchesOf, texts, turn } from "../support/live-chart.ts";
import { english, rightToLeft } from "../support/locale.ts";
import { differing } from "../support/pixels.ts";

/** The share of pixels that may be off by more than one. */
const AGREES = 0.0005;
/** What series 0 is painted in, as the theme has it for a topic of the page. */
const TOPIC = { topic: "site:north", color: "#b3005e" } as const;
const WITH_LEGEND = KINDS.filter((kind) => drawExample(kind).reach.wide.keys.length > 0);

for (const [size, width, locale] of [
  ["wide", 1100, english],
  ["narrow", 320, english],
  ["wide", 1100, rightToLeft],
] as const) {
  test.describe(`the ${size} picture, ${locale.direction}`, () => {
    test.use({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
    test.beforeEach(async ({ page }) => {
      if (locale === rightToLeft) await turn(page);
    });

    for (const kind of KINDS) {
      test(`of ${kind} tells each value, with a ring around its mark`, async ({ page }) => {
        const picture = await openPicture(page, kindsPage(kind, { locale }));
        const still = await picture.screenshot();
        await picture.focus();
        const status = live(page).getByRole("status");
        await expect(status).toContainText("n = 38.");
        // What the build read off the chart that it drew.
        const { stops } = drawExample(kind, locale).reach[size];
        for (const [index, stop] of stops.entries()) {
          await page.keyboard.press(index === 0 ? "Home" : forwards(locale.direction));
          await expect(status).toHaveText(index === 0 ? /./ : sayStop(stop, [], locale));
          expect(await isAround(picture, stop), JSON.stringify(stop)).toBe(true);
        }
        await page.keyboard.press("Escape");
        await page.locator("body").click({ position: { x: 1, y: 1 } });
        expect(await differing(still, await picture.screenshot())).toBe(0);
      });
    }

    for (const kind of WITH_LEGEND) {
      test(`of ${kind} agrees with the chart drawn anew without a series`, async ({ page }) => {
        await record(page);
        const expected = await openPicture(page, kindsPage(kind, { locale, without: 0 }));
        const stillTexts = await page.locator("svg.chart:visible text").evaluateAll(readTexts);
        const still = await expected.screenshot();
        const picture = await openPicture(page, kindsPage(kind, { locale }));
        const whole = await picture.screenshot();
        await switchOff(page, picture);
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
        await page.locator(".chart-live canvas").evaluate((canvas) => (canvas.style.translate = ""));
        await picture.focus();
        const others = drawExample(kind, locale).reach[size].stops.filter(({ series }) => series !== 0);
        for (const [index, stop] of others.entries()) {
          await page.keyboard.press(index === 0 ? "Home" : forwards(locale.direction));
          await expect(live(page).getByRole("status")).toHaveText(
            index === 0 ? /./ : sayStop(stop, [], locale),
          );
          expect(await isAround(picture, stop), JSON.stringify(stop)).toBe(true);
        }
        // With all series on, the picture is there again.
        await switchesOf(page).first().click();
        await expect(page.locator(".chart-live canvas")).toHaveCount(0);
        await page.mouse.move(0, 0);
        expect(await differing(whole, await picture.screenshot())).toBe(0);
      });
    }
  });
}

test.describe("a topic's own color of the theme", () => {
  // For the rule, which the theme of this site has not.
  test.use({ viewport: { width: 1100, height: 900 }, deviceScaleFactor: 1, bypassCSP: true });

  test("is that of its series in the picture and in the chart drawn anew", async ({ page }) => {
    const open = async (without: number | undefined, isColored: boolean) => {
      const { topic, color } = TOPIC;
      const picture = await openPicture(page, kindsPage("grouped", { without, topic }));
      if (isColored)
        await page.addStyleTag({ content: `[data-colors~="${topic}"] { --chart-1: ${color}; }` });
      return picture;
    };
    const plain = await (await open(1, false)).screenshot();
    const still = await (await open(1, true)).screenshot();
    expect(await differing(plain, still)).toBeGreaterThan(AGREES);
    const picture = await open(undefined, true);
    await switchOff(page, picture, 1);
    expect(await differing(still, await picture.screenshot())).toBeLessThan(AGREES);
  });
});

async function openPicture(page: Page, body: string): Promise<Locator> {
  await page.unroute("**/kinds/");
  await page.route("**/kinds/", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/figures/kinds/");
  await page.evaluate(() => document.fonts.ready);
  return page.locator("[data-stops]");
}

/** Switches a series off, and waits until the chart is drawn anew. */
async function switchOff(page: Page, picture: Locator, index = 0): Promise<void> {
  await picture.dispatchEvent("pointerenter", { pointerType: "mouse" });
  await switchesOf(page).nth(index).click();
  await expect(page.locator(".chart-live canvas")).toBeVisible();
  await page.mouse.move(0, 0);
}

/** Whether the ring lies around the mark of a value; of a part of a ring, around its middle. */
async function isAround(picture: Locator, { box, arc }: Stop): Promise<boolean> {
  const shown = await picture.locator("svg.chart:visible, svg.chart").evaluateAll((stills) => {
    const still = stills.find((one) => one.getClientRects().length > 0)!;
    const { left, top, width } = still.getBoundingClientRect();
    return { left, top, scale: width / (still as SVGSVGElement).viewBox.baseVal.width };
  });
  const ring = await ringOf(picture);
  const at = (edge: number, from: number) => (edge - from) / shown.scale;
  const edges = [
    box.left - at(ring.left, shown.left),
    box.top - at(ring.top, shown.top),
    at(ring.right, shown.left) - box.right,
    at(ring.bottom, shown.top) - box.bottom,
  ];
  // 3 px away, and its own width; edges are rounded.
  return edges.every((away) => (arc ? away > 0 : away > 1 && away < 6));
}

function forwards(direction: "ltr" | "rtl"): string {
  return direction === "rtl" ? "ArrowLeft" : "ArrowRight";
}

/** Runs in the page. */
function readTexts(elements: Element[]): { text: string; x: number; y: number }[] {
  return elements.map((element) => ({
    text: element.textContent!,
    x: Number(element.getAttribute("x")),
    y: Number(element.getAttribute("y")),
  }));
}
