import { stemmer } from "@orama/stemmers/turkish";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
