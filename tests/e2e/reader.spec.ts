import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { readOwnPages } from "../support/dist.ts";
import { onePageOfEachKind } from "../support/kinds.ts";
import { ROOT } from "../support/project.ts";

const pages = readOwnPages(join(ROOT, "dist"));
const kinds = onePageOfEachKind(pages);
/** The pages in which the site answers for itself, where none of them stands for its kind already. */
const answering = ["/privacy/", "/about/", "/accessibility/", "/method/"]
  .filter((address) => !kinds.some((one) => one.address === address))
  .map((address) => ({ kind: address, address }));
/** A publication with footnotes: what the journeys of reading walk through. */
const withNotes = pages.find(
  ({ address, elements }) =>
    address.startsWith("/publications/") &&
    elements.some(({ attributes }) => attributes["role"] === "doc-noteref"),
)!.address;
/** The longest publication, and a finding in the middle of it. */
const longest = pages
  .filter(({ address }) => /^\/publications\/[^/]+\/$/.test(address))
  .toSorted((a, b) => b.size - a.size)[0]!;
const farDown = longest.elements
  .filter(({ attributes }) => attributes["class"] === "finding")
  .map(({ attributes }) => attributes["id"]!);
const noteCall = "[role=doc-noteref]";
const WCAG = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

// The longest file of all: two workers share it, and none waits for the other at the end.
test.describe.configure({ mode: "parallel" });

test.describe("a reader on a small phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });
  const parts = ["/publications/", "/figures/", "/data/", "/"];
  // The page for wrong addresses is served with the status of one, and has a journey of its own.
  const there = pages.filter(({ address }) => address !== "/404.html");

  for (const part of parts) {
    test(`opens every page under ${part} without a fault and without scrolling sideways`, async ({
      page,
    }) => {
      // Some three hundred pages, one after another: minutes, where the machine has other work.
      test.setTimeout(600_000);
      const faults = listen(page);
      const wide: string[] = [];
      for (const { address } of there.filter(({ address }) => partOf(address) === part)) {
        await page.goto(address, { waitUntil: "load" });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${address} is ${over} px too wide`);
      }
      expect(faults).toEqual([]);
      expect(wide).toEqual([]);
    });
  }

  function partOf(address: string): string {
    return parts.find((part) => address.startsWith(part))!;
  }
});

test.describe("a reader with large text", () => {
  test.use({ viewport: { width: 640, height: 900 } });

  test("reads every kind of page at twice the size without scrolling sideways", async ({ page }) => {
    const wide: string[] = [];
    for (const { kind, address } of kinds) {
      await page.goto(address);
      const over = await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
        return document.documentElement.scrollWidth - innerWidth;
      });
      if (over > 0) wide.push(`${kind} (${address}) is ${over} px too wide`);
    }
    expect(wide).toEqual([]);
  });
});

test.describe("a reader with a screen reader", () => {
  test.use({ colorScheme: "light", reducedMotion: "reduce" } as object);

  for (const { kind, address } of [...kinds, ...answering]) {
    test(`axe finds nothing on ${kind}, in light and in the dark`, async ({ page }) => {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      // The dark changes colors, and nothing else.
      await page.emulateMedia({ colorScheme: "dark" });
      const dark = await new AxeBuilder({ page })
        .withRules(["color-contrast", "link-in-text-block"])
        .analyze();
      expect(
        [...violations, ...dark.violations].map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`,
        ),
      ).toEqual([]);
    });
  }
});

test.describe("a reader without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("has the contents, the notes, the charts and the tables", async ({ page }) => {
    await page.goto(withNotes);
    const contents = page.getByRole("navigation", { name: /contents/i });
    const first = contents.locator("a[href^='#']").first();
    if (!(await first.isVisible())) await contents.locator("summary").click();
    await expect(first).toBeVisible();
    const target = await first.getAttribute("href");
    await expect(page.locator(`[id="${target!.slice(1)}"]`)).toBeVisible();

    const call = page.locator(noteCall).first();
    const note = await call.getAttribute("href");
    await call.click();
    await expect(page.locator(`[id="${note!.slice(1)}"]`)).toBeVisible();
    await expect(page.locator(`[id="${note!.slice(1)}"]`)).toBeInViewport();
  });

  test("sees every chart as a picture and its table as a table", async ({ page }) => {
    await page.goto(onePage("one of figures"));
    await expect(page.locator("main svg").filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator("main table").first()).toBeAttached();
  });

  test("follows a number to its row", async ({ page }) => {
    await page.goto(withNotes);
    const value = page.locator("a.value").first();
    await value.click();
    await expect(page).toHaveURL(/\/data\/[a-z0-9-]+\/(index\.html)?#/);
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });
});

test.describe("a reader with a keyboard", () => {
  test("skips to the text", async ({ page }) => {
    await page.goto(withNotes);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip).toHaveAttribute("href", "#main");
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest("main")))).toBe(true);
  });

  test("sees where the focus is on every kind of page", async ({ page }) => {
    const hidden: string[] = [];
    for (const { kind, address } of kinds) {
      await page.goto(address);
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press("Tab");
        const fault = await page.evaluate(unseenFocus);
        if (fault === "end") break;
        if (fault) hidden.push(`${kind}: ${fault}`);
      }
    }
    expect(hidden).toEqual([]);
  });

  test("opens a note and comes back", async ({ page }) => {
    await page.goto(withNotes);
    const call = page.locator(noteCall).first();
    const note = await call.getAttribute("href");
    await call.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(`[id="${note!.slice(1)}"]`)).toBeInViewport();
    const back = page.locator(`[id="${note!.slice(1)}"] [role=doc-backlink]`);
    await back.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(noteCall).first()).toBeInViewport();
  });
});

test.describe("a reader who prints", () => {
  test("has each note once, and no menu", async ({ page }) => {
    await page.goto(withNotes);
    const note = await page.locator(noteCall).first().getAttribute("href");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByText(await wordsOf(page, note!)).filter({ visible: true })).toHaveCount(1);
    await expect(page.getByRole("navigation", { name: /menu/i })).toBeHidden();
  });
});

test.describe("a reader at a wide window", () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test("finds no hole in a list beside a note that is longer than its words", async ({ page }) => {
    await page.goto(withNotes);
    const holes = await page.evaluate(() => {
      const call = document.querySelector(".reading .note-text")!.cloneNode() as HTMLElement;
      const lists = [".voice__words", ".reading ul:not([role]) > li"].flatMap((one) =>
        [...document.querySelectorAll(one)].slice(0, 5),
      );
      return lists.map((words) => {
        const before = words.closest("li")!.offsetHeight;
        words.append(
          Object.assign(call.cloneNode() as HTMLElement, { textContent: "A long note. ".repeat(60) }),
        );
        return words.closest("li")!.offsetHeight - before;
      });
    });
    expect(holes.length).toBeGreaterThan(0);
    expect(holes.filter((more) => more > 0)).toEqual([]);
  });

  test("sees the whole ring around a link of the contents", async ({ page }) => {
    await page.goto(withNotes);
    const link = page.locator(".contents a").first();
    await link.focus();
    const room = await link.evaluate((focused) => {
      const { left, right } = focused.getBoundingClientRect();
      const nav = focused.closest("nav")!.getBoundingClientRect();
      const { outlineWidth, outlineOffset } = getComputedStyle(focused);
      return (
        Math.min(left - nav.left, nav.right - right) - parseFloat(outlineWidth) - parseFloat(outlineOffset)
      );
    });
    expect(room).toBeGreaterThanOrEqual(0);
  });
});

test.describe("a reader on a phone, of whose page only what is near is laid out", () => {
  test.use({ viewport: { width: 412, height: 823 } });

  test("lands on a place far down, which stays where it is, and reads up from there without a jump", async ({
    page,
  }) => {
    await page.goto(`${longest.address}#${farDown[Math.floor(farDown.length / 2)]!}`);
    const target = page.locator(":target");
    const top = () => target.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await page.waitForTimeout(1000);
    expect(await top()).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThan(150);
    for (let step = 0; step < 8; step += 1) {
      const before = await page.evaluate(() => {
        const seen = document.elementFromPoint(200, 500)!;
        seen.toggleAttribute("data-seen", true);
        return seen.getBoundingClientRect().top;
      });
      await page.evaluate(() => scrollBy(0, -400));
      await page.waitForTimeout(200);
      const after = await page.evaluate(() => {
        const seen = document.querySelector("[data-seen]")!;
        seen.toggleAttribute("data-seen", false);
        return seen.getBoundingClientRect().top;
      });
      expect(Math.abs(after - before - 400)).toBeLessThan(3);
    }
  });

  test("prints all of it", async ({ page }) => {
    await page.goto(longest.address);
    await page.emulateMedia({ media: "print" });
    const left = await page.evaluate(() =>
      [...document.querySelectorAll(".flow > *")].filter(
        (block) => getComputedStyle(block).contentVisibility === "auto",
      ),
    );
    expect(left).toEqual([]);
  });
});

test.describe("a reader with a wrong address", () => {
  test("is led on from any depth, without scripts", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    for (const address of ["/misspelt", "/publications/misspelt/", "/a/b/c/d/e/"]) {
      const response = await page.goto(address);
      expect(response!.status()).toBe(404);
      for (const list of ["/publications/", "/search/"]) {
        await page.goto(address);
        await page.locator(`main a[href$="${list}"]`).click();
        await expect(page.locator("h1")).toBeVisible();
        expect(new URL(page.url()).pathname).toContain(list);
      }
    }
    await context.close();
  });

  test("is shown what it resembles, wherever it stands, and can search for its words", async ({ page }) => {
    const meant = onePage("one of publications");
    const name = meant.split("/").at(-2)!;
    const slip = name.slice(0, -1);
    for (const address of [
      `/publications/${slip}/`,
      `/${slip}.html`,
      `/a/b/c/d/${slip}`,
      `${meant}page/2/`,
    ]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { name: "Did you mean" })).toBeVisible();
      const first = page.locator("[data-nearest] a").first();
      expect([address, new URL((await first.getAttribute("href"))!, page.url()).pathname]).toEqual([
        address,
        meant,
      ]);
    }
    await page.getByRole("link", { name: "Search for the words" }).click();
    await expect(page.getByRole("searchbox")).toHaveValue(/\w/);
  });
});

function onePage(kind: string): string {
  return kinds.find((candidate) => candidate.kind === kind)!.address;
}

/** Collects what a page complains of: console messages, errors, requests that fail. */
function listen(page: Page): string[] {
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`${page.url()}: ${message.type()} ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("requestfailed", (request) => {
    // Going on to the next page cuts off what the last one still fetches.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") faults.push(`${page.url()}: ${request.url()} failed, ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${page.url()}: ${response.url()} is ${response.status()}`);
  });
  return faults;
}

/** The first words of a note: enough to find it again wherever it is shown. */
async function wordsOf(page: Page, href: string): Promise<string> {
  const text = (await page.locator(`[id="${href.slice(1)}"]`).textContent())!.trim();
  return text.split(/\s+/).slice(0, 8).join(" ");
}

/** Runs in the page: what is wrong with the focus, "end" where the page has been walked through. */
function unseenFocus(): string | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return "end";
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const isMarked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  const isInView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return isMarked && isInView && box.width > 0 ? undefined : focused.outerHTML.slice(0, 120);
}
