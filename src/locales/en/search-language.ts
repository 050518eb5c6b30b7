import { stemmer } from "@orama/stemmers/english";
import type { SearchLanguage } from "../search-language.ts";

/** English: its words, in small letters and without their apostrophes. */
export const searchLanguage: SearchLanguage = {
  stopWords:
    "a about all am an and any are as at be been being both but by can could did do does doing each ever for from had has have having he her his how i if in into is it its just like many may me might more most much my no not of off on one only or other our out over own say said says see shall she should so some such tell than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom whose why will with would you your whats whos theres dont doesnt didnt",
  alike: [
    "begin begins began begun start starts started",
    "teach teaches taught",
    "leave leaves left",
    "grow grows grew grown",
    "think thinks thought",
    "feel feels felt",
    "child children",
    "person people",
    "kid kids child children",
  ],
  stem: stemmer,
};
