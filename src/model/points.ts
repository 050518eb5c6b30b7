import { kept } from "./formats.ts";

/**
 * A difference of two percentages in words: "20 points", "1 point", "20,5 Prozentpunkte". In a language whose words
 * are not known here, the sign that all know: "20 pp".
 */
export function pointsIn(language: string): (number: string, value: number, decimals: number) => string {
  const words = POINTS[language.split("-")[0]!.toLowerCase()];
  return (number, value, decimals) => {
    if (!words) return `${number} pp`;
    return `${number} ${words[rulesOf(language, decimals).select(Math.abs(value))] ?? words.other}`;
  };
}

const rulesOf = kept(
  (language: string, decimals: number) =>
    new Intl.PluralRules(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

/** By language and the plural forms that it has (Unicode's plural rules). */
const POINTS: Record<string, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }> = {
  ar: {
    one: "نقطة مئوية",
    two: "نقطتان مئويتان",
    few: "نقاط مئوية",
    many: "نقطة مئوية",
    other: "نقطة مئوية",
  },
  de: { one: "Prozentpunkt", other: "Prozentpunkte" },
  en: { one: "point", other: "points" },
  es: { one: "punto", other: "puntos" },
  fr: { one: "point", other: "points" },
  it: { one: "punto", other: "punti" },
  nl: { one: "procentpunt", other: "procentpunten" },
  pt: { one: "ponto", other: "pontos" },
};
