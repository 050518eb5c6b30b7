import type { ColorSettings, Scheme } from "../model/theme.ts";

type Path = readonly (string | number)[];
type ChartField = keyof NonNullable<ColorSettings["charts"]>;
type Lists = "covers" | "charts.series" | "charts.ramp";
type Singles =
  | Exclude<keyof ColorSettings, "covers" | "topics" | "charts">
  | `charts.${Exclude<ChartField, "series" | "ramp">}`;

/** What a theme gives for a scheme, and where in theme.yaml that stands. */
export interface Given {
  color(field: Singles, scheme: Scheme): string | undefined;
  list(field: Lists, scheme: Scheme): readonly string[] | undefined;
  topic(key: string, scheme: Scheme): string | undefined;
  /** The path of a field's value for the scheme; undefined where it is not given. */
  pathOf(field: Singles | Lists | `topics.${string}`, scheme: Scheme): Path | undefined;
}

/** Reads what is given for one scheme alone, or for none and then for the first. */
export function givenIn(colors: ColorSettings, first: Scheme): Given {
  const find = (field: string): [value: unknown, path: Path] => {
    const [group, ...rest] = field.split(".") as [keyof ColorSettings, ...string[]];
    const name = rest.join(".");
    const value =
      rest.length > 0 ? (colors[group] as Record<string, unknown> | undefined)?.[name] : colors[group];
    return [value, ["colors", group, ...(rest.length > 0 ? [name] : [])]];
  };
  const at = (field: string, scheme: Scheme): [value: unknown, path: Path] => {
    const [value, path] = find(field);
    const isOne = typeof value === "string" || Array.isArray(value);
    if (isOne) return [scheme === first ? value : undefined, path];
    return [(value as Partial<Record<Scheme, unknown>> | undefined)?.[scheme], [...path, scheme]];
  };
  return {
    color: (field, scheme) => at(field, scheme)[0] as string | undefined,
    list: (field, scheme) => at(field, scheme)[0] as readonly string[] | undefined,
    topic: (key, scheme) => at(`topics.${key}`, scheme)[0] as string | undefined,
    pathOf: (field, scheme) => {
      const [value, path] = at(field, scheme);
      return value === undefined ? undefined : path;
    },
  };
}

export function otherThan(scheme: Scheme): Scheme {
  return scheme === "light" ? "dark" : "light";
}
