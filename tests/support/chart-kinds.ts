import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packSource } from "../../src/charts/packed.ts";
import { drawPicture } from "../../src/charts/picture.ts";
import { CHART_KINDS, type ChartKind } from "../../src/model/blocks.ts";
import {
  agreementBySite,
  agreementScale,
  involvement,
  mentions,
  shares,
  twoSides,
} from "../unit/charts/tables.ts";
import { ROOT } from "./project.ts";

export const KINDS = CHART_KINDS;

const TABLES = {
  bars: mentions,
  columns: twoSides,
  grouped: agreementBySite,
  stacked: involvement,
  agreement: agreementScale,
  doughnut: shares,
  dots: twoSides,
  slope: twoSides,
  multiples: agreementBySite,
  waffle: mentions,
};

/** A built figure's page with another chart in it: one of the given kind, whether the site has one or not. */
export function kindsPage(kind: ChartKind): string {
  const figures = join(ROOT, "dist/figures");
  const page = readdirSync(figures)
    .filter((name) => !name.includes("."))
    .map((name) => readFileSync(join(figures, name, "index.html"), "utf8"))
    .find((html) => html.includes("data-chart"))!;
  const [table, spec, language] = [TABLES[kind], { kind }, "en-US"];
  const { narrow, wide } = drawPicture(table, spec, { title: "A chart", language });
  const main =
    `<main class="page"><figure class="chart-figure"><div class="chart-picture" data-chart="${escape(packSource({ table, spec, language }))}" data-notes="${escape(JSON.stringify(["n = 38."]))}">` +
    `<div class="chart-picture__narrow">${narrow}</div><div class="chart-picture__wide">${wide}</div></div></figure></main>`;
  return page.replace(/<main[^]*<\/main>/, () => main);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
