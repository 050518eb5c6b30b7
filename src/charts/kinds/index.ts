import type { ChartKind } from "../../model/chart-kinds.ts";
import * as agreement from "./agreement.ts";
import * as area from "./area.ts";
import * as bars from "./bars.ts";
import * as columns from "./columns.ts";
import * as dots from "./dots.ts";
import * as doughnut from "./doughnut.ts";
import * as grouped from "./grouped.ts";
import * as heat from "./heat.ts";
import type { Drawing, Kind } from "./kind.ts";
import * as line from "./line.ts";
import * as multiples from "./multiples.ts";
import * as people from "./people.ts";
import * as slope from "./slope.ts";
import * as stacked from "./stacked.ts";
import * as waffle from "./waffle.ts";

/** Every kind as it is drawn. Apart from what it says, so that a browser gets this half alone. */
export const DRAWINGS: Readonly<Record<ChartKind, Drawing>> = {
  bars: bars.drawing,
  columns: columns.drawing,
  grouped: grouped.drawing,
  stacked: stacked.drawing,
  agreement: agreement.drawing,
  doughnut: doughnut.drawing,
  dots: dots.drawing,
  slope: slope.drawing,
  multiples: multiples.drawing,
  waffle: waffle.drawing,
  heat: heat.drawing,
  line: line.drawing,
  area: area.drawing,
  people: people.drawing,
};

/** Every kind as it is described, refused and chosen. */
export const KINDS: Readonly<Record<ChartKind, Kind>> = {
  bars: bars.kind,
  columns: columns.kind,
  grouped: grouped.kind,
  stacked: stacked.kind,
  agreement: agreement.kind,
  doughnut: doughnut.kind,
  dots: dots.kind,
  slope: slope.kind,
  multiples: multiples.kind,
  waffle: waffle.kind,
  heat: heat.kind,
  line: line.kind,
  area: area.kind,
  people: people.kind,
};
