/** Between the card and the edge of the window, in px. */
export const GAP = 8;

/**
 * Where the left edge of a card stands, in px: it begins where the number begins, which is on the right where the language runs
 * from right to left, and never goes over the edge of the window.
 */
export function cardLeft(
  anchor: { left: number; right: number },
  width: number,
  windowWidth: number,
  direction: "ltr" | "rtl",
): number {
  const left = direction === "rtl" ? anchor.right - width : anchor.left;
  return Math.max(GAP, Math.min(left, windowWidth - width - GAP));
}
