import type { Locale } from "../../locales/locale.ts";
import type { Gap } from "./gaps.ts";
import { extremesOf, namedFirst } from "./items.ts";

/** From what to what: the names of two columns, or two periods. */
export interface Sides {
  first: string;
  second: string;
}

/** How one line changes. */
export function changeOf({ name: row, label: gap, lead }: Gap, sides: Sides, { t }: Locale): string {
  if (lead === 0) return t("charts.rowUnchanged", { row, ...sides });
  return t(lead < 0 ? "charts.rowRises" : "charts.rowFalls", { row, gap, ...sides });
}

/** What changes, and what is said of it. */
const THINGS = {
  row: { risen: "charts.risen", fallen: "charts.fallen", unchanged: "charts.unchanged" },
  line: { risen: "charts.linesRisen", fallen: "charts.linesFallen", unchanged: "charts.linesUnchanged" },
} as const;

/** How many of all rows rise, or of all lines, and how many fall. */
export function countedChanges(
  { risen, fallen, all }: { risen: number; fallen: number; all: number },
  sides: Sides,
  { t }: Locale,
  thing: keyof typeof THINGS = "row",
): string {
  const keys = THINGS[thing];
  if (risen === 0 && fallen === 0) return t(keys.unchanged, { ...sides });
  if (risen === 0) return t("charts.changes", { ...sides, told: t(keys.fallen, { count: fallen, all }) });
  const told = t(keys.risen, { count: risen, all });
  if (fallen === 0) return t("charts.changes", { ...sides, told });
  return t("charts.changesBoth", {
    ...sides,
    risen: told,
    fallen: t("charts.fallenToo", { count: fallen }),
  });
}

/** Which rise and fall most. */
export function mostChanged(risen: readonly Gap[], fallen: readonly Gap[], locale: Locale): string[] {
  const most = (group: readonly Gap[]) => namedFirst(extremesOf(group)[0], locale);
  if (risen.length > 0 && fallen.length > 0)
    return [locale.t("charts.mostChanged", { risen: most(risen), fallen: most(fallen) })];
  if (risen.length > 0) return [locale.t("charts.mostRisen", { risen: most(risen) })];
  return fallen.length > 0 ? [locale.t("charts.mostFallen", { fallen: most(fallen) })] : [];
}
