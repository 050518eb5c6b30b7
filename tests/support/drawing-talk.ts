import type { DrawingTalk } from "../../src/locales/browser.ts";
import { english } from "./locale.ts";

/** What charts that are drawn anew import as `virtual:learning-briefs/drawing-talk`, in tests: English. */
export const drawingTalk: DrawingTalk = english;
