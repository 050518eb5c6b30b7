import { stemmer } from "@orama/stemmers/french";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
