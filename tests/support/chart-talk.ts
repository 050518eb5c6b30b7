import type { ChartTalk } from "../../src/locales/browser.ts";
import { english } from "./locale.ts";

/** What live charts import as `virtual:learning-briefs/chart-talk`, in tests: English. */
export const chartTalk: ChartTalk = english;
