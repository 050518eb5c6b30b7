/** Of a node in a text, three of four objects; and what is worked out when it is asked for. */
const LEFT: ReadonlySet<string> = new Set(["position", "sentence"]);

/** What of a document may be worked out when it is asked for: it is frozen then. */
const LATE: ReadonlySet<string> = new Set(["tree", "children", "termUses"]);

/**
 * Freezes all plain objects and lists; maps are read-only by their type, and so are the positions of nodes. What is frozen already
 * is so with all that it holds.
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (value instanceof Map) for (const inner of value.values()) deepFreeze(inner);
  else
    for (const key of Object.keys(value))
      if (!LEFT.has(key) && !(LATE.has(key) && Object.getOwnPropertyDescriptor(value, key)!.get))
        deepFreeze((value as Record<string, unknown>)[key]);
  return value;
}
