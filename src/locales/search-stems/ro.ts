import { stemmer } from "@orama/stemmers/romanian";
import { languageOfStems } from "../search-any-language.ts";

export const searchLanguage = languageOfStems(stemmer);
