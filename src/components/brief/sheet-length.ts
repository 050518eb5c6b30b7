import type { Edition } from "virtual:learning-briefs/edition";
import type { Brief } from "../../corpus/query/brief.ts";
import { viewFigure } from "../blocks/view-figure.ts";

/** Up to so many words, what stands under and over a chart counted, a brief is printed in type of the usual size. */
const SHORT = 340;

/** Whether the sheet of a brief has room for type of the usual size, or needs all that there is. */
export function sheetLength({ words, figure }: Brief, edition: Edition): "short" | "long" {
  const around = figure?.kind === "chart" ? viewFigure(figure, edition) : undefined;
  const lines = around ? [...around.asked, ...around.foot].join(" ") : "";
  return words + lines.split(/\s+/).length > SHORT ? "long" : "short";
}
