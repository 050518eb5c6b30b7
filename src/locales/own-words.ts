import type { Messages } from "./talk.ts";

/** A catalogue with the publisher's own words in their places; what names no message changes nothing. */
export function withOwnWords<C extends Messages>(catalogue: C, own: Messages): C {
  const areas = Object.entries(catalogue).map(([area, messages]) => {
    const words = Object.hasOwn(own, area) ? own[area]! : {};
    const kept = Object.entries(messages).map(([name, message]) => [
      name,
      Object.hasOwn(words, name) ? words[name] : message,
    ]);
    return [area, Object.fromEntries(kept)];
  });
  return Object.fromEntries(areas) as C;
}
