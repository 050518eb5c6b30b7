import type { z } from "zod";

/** The keys that a schema knows at a path of the data; of several forms, those of the form that the data names. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  return [...new Set(shapesAt(schema, path, data).flatMap((shape) => Object.keys(shape)))];
}

function shapesAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): Record<string, Inspectable>[] {
  let current = unwrap(schema);
  let here = data;
  for (const step of path) {
    if (!current) return [];
    const { element, shape, valueType } = current._zod.def;
    current = unwrap(typeof step === "number" ? element : (shape?.[String(step)] ?? valueType));
    here = (here as Record<PropertyKey, unknown> | null | undefined)?.[step];
  }
  return [current, ...optionsOf(current, here)].map((option) => option?._zod.def.shape ?? {});
}

/** What a field is for, in the words of its schema; undefined where it says nothing. */
export function describeKey(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  data: unknown,
): string | undefined {
  const shapes = shapesAt(schema, path, data);
  const field = shapes.map((shape) => shape[key]).find((found) => found !== undefined);
  return (field as z.ZodType | undefined)?.description;
}

function optionsOf(union: Inspectable | undefined, data: unknown): (Inspectable | undefined)[] {
  const options = union?._zod.def.options?.map(unwrap) ?? [];
  const discriminator = union?._zod.def.discriminator;
  if (!discriminator) return formsMeant(options, data);
  const named = (data as Record<string, unknown> | null | undefined)?.[discriminator];
  return options.filter((option) =>
    unwrap(option?._zod.def.shape?.[discriminator])?._zod.def.values?.includes(named),
  );
}

/** Of several forms of a group those that know most of its keys. */
function formsMeant(
  options: readonly (Inspectable | undefined)[],
  data: unknown,
): (Inspectable | undefined)[] {
  if (typeof data !== "object" || data === null) return [...options];
  const strangers = options.map((option) => {
    const shape = option?._zod.def.shape;
    return shape ? Object.keys(data).filter((key) => !Object.hasOwn(shape, key)).length : Infinity;
  });
  return options.filter((_, index) => strangers[index] === Math.min(...strangers));
}

/** The parts of a zod schema's definition that lead to its keys. */
interface Inspectable {
  _zod: {
    def: {
      shape?: Record<string, Inspectable>;
      element?: Inspectable;
      innerType?: Inspectable;
      in?: Inspectable;
      valueType?: Inspectable;
      options?: Inspectable[];
      discriminator?: string;
      values?: unknown[];
    };
  };
}

function unwrap(schema: unknown): Inspectable | undefined {
  let current = schema as Inspectable | undefined;
  while (current?._zod.def.innerType ?? current?._zod.def.in)
    current = current!._zod.def.innerType ?? current!._zod.def.in;
  return current;
}
