import { stemmer } from "@orama/stemmers/danish";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
