import type { Locale } from "../../locales/locale.ts";
import type { Caution, Refusal } from "./types.ts";

/** What a reader has to know before comparing, in a sentence. A base is small below `smallBase`. */
export function sayCaution(caution: Caution, smallBase: number, { t }: Locale): string {
  return caution === "small" ? t("compare.cautionSmall", { n: smallBase }) : t(CAUTIONS[caution]);
}

/** Why tables are not set side by side, in a sentence. */
export function sayRefusal({ reason, only = "" }: Refusal, { t }: Locale): string {
  return reason === "only" ? t("compare.refusedOnly", { label: only }) : t(REASONS[reason]);
}

const CAUTIONS = {
  unknown: "compare.cautionUnknown",
  counts: "compare.cautionCounts",
  wording: "compare.cautionWording",
  agreement: "compare.cautionAgreement",
  populations: "compare.cautionPopulations",
} as const;

const REASONS = {
  whole: "compare.refusedWhole",
  about: "compare.refusedAbout",
  several: "compare.refusedSeveral",
  text: "compare.refusedText",
  units: "compare.refusedUnits",
  columns: "compare.refusedColumns",
  rows: "compare.refusedRows",
  population: "compare.refusedPopulation",
} as const;
