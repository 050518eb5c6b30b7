import { stemmer } from "@orama/stemmers/russian";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
