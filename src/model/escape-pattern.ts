/** A text as it stands in a regular expression that is to find it. `RegExp.escape`, which Node 22 does not have, does more. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
