import { tooManySeries } from "../refusals.ts";
import { values } from "../words/values.ts";
import * as bars from "./bars.ts";
import type { Drawing, Kind } from "./kind.ts";

/** Bars of several columns side by side: drawn as `bars` draws them. */
export const drawing: Drawing = bars.drawing;

export const kind: Kind = {
  describe: values,
  colors: "columns",
  annotates: true,
  lights: bars.byColumn,
  answers: { ranking: ({ columns }) => (columns.length > 1 ? 2 : 0) },
  refuse: tooManySeries,
};
