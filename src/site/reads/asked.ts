import type { Things } from "./things.ts";

/** What a question is asked, as text: things by their names, all else as JSON; undefined where it is more than that. */
export function textOfAsked(asked: readonly unknown[], things: Things): string | undefined {
  try {
    return JSON.stringify(asked.map((one) => plainOf(one, things)));
  } catch (error) {
    if (error instanceof NoText) return undefined;
    throw error;
  }
}

/** The same as it was asked; undefined where a thing of it is gone. */
export function askedOf(text: string, things: Things): unknown[] | undefined {
  try {
    return (JSON.parse(text) as Plain[]).map((one) => valueOf(one, things));
  } catch (error) {
    if (error instanceof NoText) return undefined;
    throw error;
  }
}

class NoText extends Error {}

/** `{ thing }` is a thing, `{ fields }` any other object, and `{}` stands for what is not defined. */
type Plain =
  string | number | boolean | null | Plain[] | { thing?: string; fields?: [key: string, value: Plain][] };

function plainOf(value: unknown, things: Things): Plain {
  if (value === undefined) return {};
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "object") throw new NoText();
  const thing = things.nameOf(value);
  if (thing !== undefined) return { thing };
  if (Array.isArray(value)) return value.map((item) => plainOf(item, things));
  if (Object.getPrototypeOf(value) !== Object.prototype) throw new NoText();
  return { fields: Object.entries(value).map(([key, inner]) => [key, plainOf(inner, things)]) };
}

function valueOf(plain: Plain, things: Things): unknown {
  if (typeof plain !== "object" || plain === null) return plain;
  if (Array.isArray(plain)) return plain.map((item) => valueOf(item, things));
  if (plain.fields)
    return Object.fromEntries(plain.fields.map(([key, inner]) => [key, valueOf(inner, things)]));
  if (plain.thing === undefined) return undefined;
  const thing = things.find(plain.thing);
  if (!thing) throw new NoText();
  return thing;
}
