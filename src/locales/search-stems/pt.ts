import { stemmer } from "@orama/stemmers/portuguese";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
