import type { Locale } from "./locale.ts";

/** The size of a file for readers: megabytes with one decimal; below one in whole kilobytes, and never none. */
export function fileSize(bytes: number, { t, number }: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1e3));
  return kilobytes < 1000
    ? t("sizes.kilobytes", { size: number(kilobytes) })
    : t("sizes.megabytes", { size: number(bytes / 1e6, { maximumFractionDigits: 1 }) });
}
