import { stemmer } from "@orama/stemmers/greek";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
