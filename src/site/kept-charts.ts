import type { DrawKept, DrawnChart } from "../components/blocks/drawn-chart.ts";
import type { KeptFolder } from "../kept/kept-folder.ts";
import { grow, shrink } from "../kept/shrink.ts";

/** Charts as earlier builds have drawn them. `decides` is a sum over what decides about all pages: code, language, typefaces. */
export function keptCharts(kept: KeptFolder, decides: string): DrawKept {
  return ({ title, table, spec }, draw) => {
    const recipe = { kind: "chart", by: {}, settings: [decides, title, table, spec], of: [] };
    const bytes = kept.getNow(recipe, () => shrink(Buffer.from(JSON.stringify(draw()))));
    return JSON.parse(grow(bytes).toString()) as DrawnChart;
  };
}
