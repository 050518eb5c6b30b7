/** Up to so many values stand on the page of each; of more, so many on either side of the one that is shown. */
const MOST = 60;
const BESIDE = 12;

/** The values that stand beside one of them, in their order: with all on every page, pages would grow with the square. */
export function valuesAround<Value extends { href: string }>(
  values: readonly Value[],
  current: string,
): readonly Value[] {
  if (values.length <= MOST) return values;
  const at = values.findIndex(({ href }) => href === current);
  return values.slice(Math.max(0, at - BESIDE), at + BESIDE + 1);
}
