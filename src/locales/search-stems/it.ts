import { stemmer } from "@orama/stemmers/italian";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
