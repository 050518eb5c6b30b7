import { type Locator, type Page, expect } from "@playwright/test";

/** The live charts of a page. */
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

/** Lets the live charts of the built site run from right to left. */
export async function turn(page: Page): Promise<void> {
  await page.route("**/assets/live.*.js", async (route) => {
    const response = await route.fetch();
    const [code, turned] = [await response.text(), /direction:(["`'])ltr\1/g];
    expect(code).toMatch(turned);
    await route.fulfill({ response, body: code.replace(turned, 'direction:"rtl"') });
  });
}
