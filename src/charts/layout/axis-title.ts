import { numberFormat } from "../../model/formats.ts";
import { scaleOf, withoutScale } from "../../model/scale.ts";
import { RATES, rateIn } from "../../model/unit-words.ts";
import type { Unit } from "../../model/unit.ts";
import type { PictureTalk } from "./frame.ts";
import { formatTick, isCurrency } from "./numbers.ts";

/**
 * What the numbers of an axis count, where they stand there without it: their scale with its currency, or of how many they
 * are a rate: "thousands", "£ million", "per 1,000". Undefined where each number says it, or counts plain things.
 */
export function axisTitle(unit: Unit, { t, tag }: PictureTalk): string | undefined {
  const whole = RATES[unit];
  if (whole !== undefined) return rateIn(tag)("", numberFormat(tag).format(whole)).trim();
  const scale = scaleOf(unit);
  if (scale === undefined) return undefined;
  const plain = withoutScale(unit);
  if (!isCurrency(plain)) return t(`picture.${scale}s`);
  const money = numberFormat(tag, { style: "currency", currency: plain.toUpperCase() }).formatToParts(0);
  const currency = money.find(({ type }) => type === "currency")!.value;
  return t(`picture.${scale}sOf`, { currency });
}

/** A number on an axis: of a scale as it is printed, "4,000", because the axis' title says the rest. */
export function formatOnAxis(value: number, unit: Unit, tag: string, step: number): string {
  return scaleOf(unit) === undefined
    ? formatTick(value, unit, tag, step)
    : formatTick(value, "number", tag, step, "whole");
}
