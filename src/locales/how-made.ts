import type { Locale } from "./locale.ts";
import { writePeriod } from "./period.ts";

/**
 * How a publication was made, of what is known of any: "It draws on 144 voices and 5 tables. The work took place March 2018 to
 * 2019." Empty where nothing is known.
 */
export function writeHowMade(
  { work, voices, datasets }: { work?: Work | undefined; voices: number; datasets: number },
  locale: Pick<Locale, "t" | "tag" | "list">,
): string {
  const { t, list } = locale;
  const parts = [
    ...(voices > 0 ? [t("covers.voices", { count: voices })] : []),
    ...(datasets > 0 ? [t("covers.tables", { count: datasets })] : []),
  ];
  return [
    ...(parts.length > 0 ? [t("publications.drawsOn", { parts: list(parts) })] : []),
    ...(work ? [t("publications.workTookPlace", { period: writePeriod(work.from, work.to, locale) })] : []),
  ].join(" ");
}

interface Work {
  from: string;
  to?: string | undefined;
}
