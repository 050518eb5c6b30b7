import type { BrowserTalk } from "../../src/locales/browser.ts";
import { english } from "./locale.ts";

/** What scripts import as `virtual:learning-briefs/talk`, in tests: English. */
export const talk: BrowserTalk = english;
