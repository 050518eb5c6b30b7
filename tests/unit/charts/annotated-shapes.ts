import type { ChartSpec } from "../../../src/charts/arrange.ts";
import type { ChartTable } from "../../../src/model/chart-table.ts";
import {
  agreementBySite,
  annotated,
  mentions,
  overYears,
  shares,
  sharesOverYears,
  twoSides,
} from "./tables.ts";

export const LONG = "Community members who live in the neighborhoods are included in all decisions ab";
export const UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

/** Charts with words at points and spans, short and long. */
export const ANNOTATED: Record<string, [ChartTable, ChartSpec]> = {
  "annotated lines": [
    annotated(
      overYears,
      [
        [0, 0, "Before the law"],
        [2, 1, LONG],
        [3, 2, "A short word"],
      ],
      [
        [0, 1, "Asked by post"],
        [2, 2, "A flood"],
      ],
    ),
    { kind: "line" },
  ],
  "annotated parts over years": [
    annotated(
      sharesOverYears,
      [
        [1, 0, LONG],
        [2, 1, "A word"],
      ],
      [[0, 1, "Asked by post"]],
    ),
    { kind: "area" },
  ],
  "annotated slopes": [
    annotated(
      twoSides,
      [
        [0, 0, LONG],
        [1, 1, "A word"],
      ],
      [
        [0, 0, "A line of its own"],
        [2, 2, UNBROKEN],
      ],
    ),
    { kind: "slope" },
  ],
  "annotated bars": [
    annotated(
      mentions,
      [
        [0, 0, LONG],
        [1, 0, "Beside"],
        [2, 0, UNBROKEN],
      ],
      [[3, 4, "Two of them"]],
    ),
    { kind: "bars", sort: "descending" },
  ],
  "annotated groups": [
    annotated(
      agreementBySite,
      [
        [0, 0, LONG],
        [0, 3, "The last of the row"],
        [4, 1, "The last row"],
      ],
      [[1, 2, "Two rows"]],
    ),
    { kind: "grouped" },
  ],
  "annotated columns": [
    annotated(
      shares,
      [
        [0, 0, LONG],
        [1, 0, "A word"],
      ],
      [[0, 1, "Two of them"]],
    ),
    { kind: "columns" },
  ],
  "annotated dots": [
    annotated(
      twoSides,
      [
        [0, 0, LONG],
        [1, 1, "A word"],
      ],
      [[1, 2, "Two rows"]],
    ),
    { kind: "dots" },
  ],
};
