import { stemmer } from "@orama/stemmers/dutch";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
