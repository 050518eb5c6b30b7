import { stemmer } from "@orama/stemmers/hungarian";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
