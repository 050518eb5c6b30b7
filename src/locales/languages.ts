import { ar } from "./ar/index.ts";
import type { Language } from "./catalogue.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";

/** The languages of the interface. Another one is a folder beside `en/` and a line here. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: { catalogue: ar, isRead: false, hasSmallNouns: true },
  en: { catalogue: en, isRead: true, hasSmallNouns: true },
  es: { catalogue: es, isRead: false, hasSmallNouns: true },
};
