import { type Locator, type Page, expect } from "@playwright/test";

/** What lies over the charts of a page that have come alive. */
export function live(page: Page): Locator {
  return page.locator(".chart-live");
}

export interface Drawn {
  text: string;
  x: number;
  y: number;
  colour: string;
}

/** Notes what is written on canvases of the page: their text since they were last wiped. */
export async function record(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drawn: Drawn[] = [];
    Object.assign(window, { drawn });
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      drawn.length = 0;
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      drawn.push({ text, x, y, colour: String(this.fillStyle) });
      fillText.call(this, text, x, y);
    };
  });
}

export async function texts(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => (window as unknown as { drawn: Drawn[] }).drawn);
}

/** Lets charts of the built site that come alive, and those that are drawn anew, run from right to left. */
export async function turn(page: Page): Promise<void> {
  await page.route(/\/assets\/(live|drawn-anew)\.[^/]+\.js$/, async (route) => {
    const response = await route.fetch();
    const [code, turned] = [await response.text(), /direction:(["`'])ltr\1/g];
    expect(code).toMatch(turned);
    await route.fulfill({ response, body: code.replace(turned, 'direction:"rtl"') });
  });
}

/** The switches of the legend of a chart that has come alive. */
export function switchesOf(page: Page): Locator {
  return live(page).getByRole("group").getByRole("button");
}

/** The box of the ring around the value that is shown, in px of the window. */
export function ringOf(
  picture: Locator,
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return picture
    .locator(".chart-live__ring path")
    .last()
    .evaluate((path) => {
      const { left, top, right, bottom } = path.getBoundingClientRect();
      return { left, top, right, bottom };
    });
}

export function stillOf(page: Page): Locator {
  return page.locator(".chart-picture__wide svg.chart");
}

/** The picture of the two that is shown. */
export function shownStill(page: Page): Locator {
  return page.locator("svg.chart").filter({ visible: true });
}

export async function wake(page: Page): Promise<void> {
  await record(page);
  await page.reload();
  await page.locator("[data-stops]").hover({ position: { x: 1, y: 1 } });
  await expect(live(page)).toBeVisible();
}

export async function switchOff(page: Page): Promise<void> {
  await switchesOf(page).first().click();
  await expect(page.locator(".chart-live canvas")).toBeVisible();
  await page.mouse.move(0, 0);
}

export function listen(page: Page): string[] {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  return fetched;
}

/** Whether the ring of the page lies close around one of the marks of its picture. */
export async function isAroundMark(page: Page): Promise<boolean> {
  const ring = await ringOf(page.locator("[data-stops]"));
  const marks = await shownStill(page).evaluate((still) =>
    [...still.querySelectorAll<SVGPathElement>('path:not([fill="none"])')].flatMap((path) => {
      const { left, top, width } = still.getBoundingClientRect();
      const scale = width / (still as SVGSVGElement).viewBox.baseVal.width;
      return path
        .getAttribute("d")!
        .match(/M[^M]+/g)!
        .map((d) => {
          const one = path.cloneNode() as SVGPathElement;
          one.setAttribute("d", d);
          path.after(one);
          const box = one.getBBox();
          one.remove();
          return {
            left: left + box.x * scale,
            top: top + box.y * scale,
            right: left + (box.x + box.width) * scale,
            bottom: top + (box.y + box.height) * scale,
          };
        });
    }),
  );
  const isClose = (away: number) => away > 0 && away < 7;
  return marks.some(({ left, top, right, bottom }) =>
    [left - ring.left, top - ring.top, ring.right - right, ring.bottom - bottom].every(isClose),
  );
}
