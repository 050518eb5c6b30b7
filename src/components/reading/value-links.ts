/**
 * Waits for a reader to reach for a bound number: by pointing at it, by focus or by a tap. The first time fetches the
 * code of the card beside it, which does all from then on. Where that cannot be fetched, the number stays a link.
 */
const EVENTS = ["pointerover", "focusin", "click"] as const;

for (const type of EVENTS) document.addEventListener(type, start, true);

function start(event: Event): void {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a.value, a.stat__number");
  if (!link) return;
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  if (event.type === "click" ? !isTouch : isTouch) return;
  if (isTouch) event.preventDefault();
  void open(link, isTouch);
}

async function open(link: HTMLAnchorElement, tapped: boolean): Promise<void> {
  try {
    const { show } = await import("./value-card.ts");
    for (const type of EVENTS) document.removeEventListener(type, start, true);
    if (tapped || link.matches(":hover, :focus")) await show(link);
  } catch {
    if (tapped) location.assign(link.href);
  }
}

export {};
