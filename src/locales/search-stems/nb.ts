import { stemmer } from "@orama/stemmers/norwegian";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
