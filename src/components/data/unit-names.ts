import type { Dataset } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { unitName } from "../../locales/unit-name.ts";

/** In what the numbers of a table are, for readers: "percent, count"; words are none. */
export function unitNames({ cells, meta }: Dataset, locale: Locale): string {
  const units = new Set([...cells.values()].map(({ unit }) => unit));
  const names = [...(units.size > 0 ? units : [meta.unit])].map((unit) => unitName(unit, locale));
  return locale.list([...new Set(names)], "side by side");
}
