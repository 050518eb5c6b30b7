import type { ChartTalk } from "../../src/locales/browser.ts";
import { english } from "./locale.ts";

/** What charts that are reached for import as `virtual:learning-briefs/chart-talk`, in tests: English. */
export const chartTalk: ChartTalk = english;
