declare const mark: unique symbol;

/** What a thing is called on the whole site: its scheme and its id, `figure:trust-by-site`, `region:north`. Made here alone. */
export type Key = string & { readonly [mark]: "key" };

export function keyOf(scheme: string, id: string): Key {
  return `${scheme}:${id}` as Key;
}

/** The scheme of a key, or of what is written like one: `figure` of `figure:trust-by-site`. */
export function schemeOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(":")));
}

/** The id of a key, or of what is written like one: `trust-by-site` of `figure:trust-by-site`. */
export function idOf(key: string): string {
  return key.slice(key.indexOf(":") + 1);
}

/** Whether a key is of a scheme. */
export function isOf(scheme: string, key: string): boolean {
  return key.startsWith(`${scheme}:`);
}
