import { stemmer } from "@orama/stemmers/finnish";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
