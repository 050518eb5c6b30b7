import type { DrawKept, DrawnChart } from "../components/blocks/drawn-chart.ts";
import type { KeptFolder } from "../kept/kept-folder.ts";
import type { Recipe } from "../kept/kept-work.ts";
import { machineFonts } from "../kept/machine-fonts.ts";
import { grow, shrink } from "../kept/shrink.ts";

/** Charts as earlier builds have drawn them. */
export class KeptCharts {
  readonly #kept: KeptFolder;
  readonly #decides: readonly unknown[];
  #fonts: string | undefined;
  readonly #made: [recipe: Recipe, drawn: DrawnChart][] = [];

  /** `decides` is what decides how all of them are drawn: code, language, typefaces. */
  constructor(kept: KeptFolder, decides: readonly unknown[]) {
    this.#kept = kept;
    this.#decides = decides;
  }

  readonly draw: DrawKept = ({ title, table, spec }, draw) => {
    // Words are measured in the typefaces of the machine, too.
    const decides = [...this.#decides, (this.#fonts ??= machineFonts())];
    const recipe = { kind: "chart", by: {}, settings: [decides, title, table, spec], of: [] };
    const found = this.#kept.findNow(recipe);
    if (found) return JSON.parse(grow(found).toString()) as DrawnChart;
    const drawn = draw();
    this.#made.push([recipe, drawn]);
    return drawn;
  };

  /** Keeps those of this build, once it is known that nothing that decides has changed meanwhile. */
  async close(): Promise<void> {
    for (const [recipe, drawn] of this.#made.splice(0))
      await this.#kept.keep(recipe, () => shrink(Buffer.from(JSON.stringify(drawn))));
  }
}
