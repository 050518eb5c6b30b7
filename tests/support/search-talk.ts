import type { SearchTalk } from "../../src/locales/browser.ts";
import { searchLanguageOf } from "../../src/locales/search-language.ts";
import { english } from "./locale.ts";

/** What the search imports as `virtual:learning-briefs/search-talk`, in tests: English. */
export const searchTalk: SearchTalk = english;
export const searchLanguage = searchLanguageOf("en");
