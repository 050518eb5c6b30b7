import { formatDate } from "../model/dates.ts";
import type { Locale } from "./locale.ts";

/** A partial date, or a period of two: `2018-03`, `2019` → "March 2018 to 2019". */
export function writePeriod(
  from: string,
  to: string | undefined,
  { t, tag }: Pick<Locale, "t" | "tag">,
): string {
  const first = formatDate(from, tag);
  return to === undefined ? first : t("publications.fromTo", { from: first, to: formatDate(to, tag) });
}
