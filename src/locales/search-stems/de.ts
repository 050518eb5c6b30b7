import { stemmer } from "@orama/stemmers/german";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
