import type { Reached } from "./live.ts";

/**
 * Waits for a reader to reach for a figure: by pointing at it, by moving the focus to it, by a click or a tap. The first
 * time fetches the code that brings it alive, which is without Chart.js (see `chart-layer.ts`). Where data is to be saved, pointing and focus
 * fetch nothing: a click or the Enter key does. Where the code cannot be fetched the picture stays, and says nothing.
 */
for (const picture of document.querySelectorAll<HTMLElement>("[data-stops]")) {
  const figure = picture.closest("figure") ?? picture;
  // A keyboard can reach the picture only where there is something to do with it: where scripts run.
  picture.tabIndex = 0;
  picture.role = "group";
  picture.ariaLabel = titleOf(figure)?.textContent.trim() ?? "";
  figure.addEventListener("pointerenter", (event) => {
    if (event.pointerType !== "touch" && !savesData()) void reachByPointer(picture, figure, event);
  });
  figure.addEventListener("focusin", ({ target }) => {
    if (!savesData()) void reach(picture, target === picture ? { focused: true } : {});
  });
  picture.addEventListener(
    "click",
    ({ clientX, clientY }) => void reach(picture, { at: [clientX, clientY] }),
  );
  picture.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target === picture) void reach(picture, { focused: true });
  });
}

async function reach(picture: HTMLElement, how: Reached): Promise<void> {
  if (picture.hasAttribute("data-live")) return;
  try {
    const { bringAlive } = await import("./live.ts");
    bringAlive(picture, how);
  } catch {
    // The picture stays.
  }
}

/** A pointer that has come to rest before the code is there shows the value at which it rests. */
async function reachByPointer(
  picture: HTMLElement,
  figure: Element,
  { clientX, clientY }: PointerEvent,
): Promise<void> {
  const how: Reached = { at: [clientX, clientY] };
  const arrived = new AbortController();
  const { signal } = arrived;
  picture.addEventListener(
    "pointermove",
    (event) => {
      how.at = [event.clientX, event.clientY];
    },
    { signal },
  );
  figure.addEventListener("pointerleave", () => delete how.at, { signal });
  await reach(picture, how);
  arrived.abort();
}

/** What names a figure; on a page of its own, the page's title does. */
function titleOf(figure: HTMLElement): Element | null {
  return (
    document.getElementById(figure.getAttribute("aria-labelledby") ?? "") ?? document.querySelector("h1")
  );
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData ?? matchMedia("(prefers-reduced-data: reduce)").matches;
}
