/** Fills the copy of an object; `copy` copies what stands in it. */
type CopyFields = (source: object, made: Record<string, unknown>, copy: (value: unknown) => unknown) => void;

/**
 * A copy of what may hold a thing twice, or lead back to itself: what is one thing there is one in the copy. Lists and maps are
 * copied with all in them; what of an object is copied, `copyFields` says.
 */
export function copyGraph<Value>(value: Value, copyFields: CopyFields): Value {
  const copies = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known) return known;
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      copies.set(value, list);
      for (const item of value) list.push(copy(item));
      return list;
    }
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      copies.set(value, map);
      for (const [key, item] of value) map.set(copy(key), copy(item));
      return map;
    }
    const made: Record<string, unknown> = {};
    copies.set(value, made);
    copyFields(value, made, copy);
    return made;
  };
  return copy(value) as Value;
}
