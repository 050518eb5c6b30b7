import { hash } from "node:crypto";

/** Names a thing that is told apart by its name alone; undefined of all else. */
type NameOf = (thing: object) => string | undefined;

/** Something whose content nobody can see, such as a function. */
export class NotPlain extends Error {
  override name = "NotPlain";
}

/**
 * A sum over what a value holds, however deep: things with a name by their names, all else by its content. Where in its file
 * something stands does not count: no page tells it. Throws `NotPlain` where something cannot be looked into; as a
 * method of what it looks at it is left out with `hasMethods`.
 */
export function sumOf(value: unknown, nameOf: NameOf, hasMethods = false): string {
  const parts: string[] = [];
  write(value, parts, { nameOf, hasMethods, met: new Map() });
  return hash("sha256", parts.join(""), "base64url");
}

interface Writing {
  nameOf: NameOf;
  hasMethods: boolean;
  /** What was met on the way, by its number: it is looked into once. */
  met: Map<object, number>;
}

function write(value: unknown, parts: string[], writing: Writing): void {
  if (typeof value === "string") parts.push(`${value.length}"`, value);
  else if (typeof value === "function" && writing.hasMethods) parts.push("f");
  else if (typeof value === "function" || typeof value === "symbol") throw new NotPlain();
  else if (typeof value !== "object" || value === null) parts.push(String(value), ";");
  else writeObject(value, parts, writing);
}

function writeObject(value: object, parts: string[], writing: Writing): void {
  const name = writing.nameOf(value);
  if (name !== undefined) return void parts.push("@", name, ";");
  const number = writing.met.get(value);
  if (number !== undefined) return void parts.push(`#${number};`);
  writing.met.set(value, writing.met.size);
  const list = itemsOf(value);
  if (list) {
    parts.push(`[${list.length};`);
    for (const item of list) write(item, parts, writing);
    return;
  }
  if (value instanceof Uint8Array) return void parts.push("b", hash("sha256", value, "base64url"));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new NotPlain();
  parts.push("{");
  for (const [key, inner] of Object.entries(value)) {
    if (isWhere(key, inner)) continue;
    parts.push(key, ":");
    write(inner, parts, writing);
  }
  parts.push("}");
}

/** Whether a field says where something stands in its file: the position of a node, or the place of all else. */
function isWhere(key: string, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return (key === "position" && "start" in value) || (key === "place" && "line" in value && "file" in value);
}

/** What a list, a map or a set holds, in its order. */
function itemsOf(value: object): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (value instanceof Map) return [...value].flat(1);
  return value instanceof Set ? [...value] : undefined;
}
