import type { Publication } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";

/** How long a publication is: "12 minutes to read, 2,400 words". */
export function timeToRead({ minutes, document }: Publication, { t }: Locale): string {
  return t("publications.toRead", {
    minutes: t("publications.minutes", { count: minutes }),
    words: t("publications.words", { count: document.words }),
  });
}
