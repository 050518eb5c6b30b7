import { stemmer } from "@orama/stemmers/swedish";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
