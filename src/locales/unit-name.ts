import { isCurrency } from "../model/unit.ts";
import { scaleOf, withoutScale } from "../model/scale.ts";
import type { Unit } from "../model/unit.ts";
import type { English } from "./catalogue.ts";
import type { Locale } from "./locale.ts";

/** A unit for readers: its name in the language, of money its code as printed on it, `USD`. */
export function unitName(unit: Unit, { t }: Locale): string {
  const scale = scaleOf(unit);
  const plain = withoutScale(unit);
  const name = isCurrency(plain) ? plain.toUpperCase() : t(`units.${plain as keyof English["units"]}`);
  return scale ? `${name}${t("punctuation.comma")}${t(`units.in-${scale}s`)}` : name;
}
