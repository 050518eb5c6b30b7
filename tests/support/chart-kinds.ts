import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { packSource } from "../../src/charts/live/packed.ts";
import { drawPicture } from "../../src/charts/draw/picture.ts";
import { CHART_KINDS, type ChartKind } from "../../src/model/chart-kinds.ts";
import { EXAMPLES } from "../unit/charts/examples.ts";
import { ROOT } from "./project.ts";
import { english } from "./locale.ts";

export const KINDS = CHART_KINDS;

/** A built figure's page with another chart in it: one of the given kind, whether the site has one or not. */
export function kindsPage(kind: ChartKind, locale = english): string {
  const figures = join(ROOT, "dist/figures");
  const page = readdirSync(figures)
    .filter((name) => !name.includes("."))
    .map((name) => readFileSync(join(figures, name, "index.html"), "utf8"))
    .find((html) => html.includes("data-chart"))!;
  const [table, spec] = [EXAMPLES[kind], { kind }];
  const { narrow, wide } = drawPicture(table, spec, { title: "A chart", locale });
  const main =
    `<main class="page"><figure class="chart-figure"><div class="chart-picture" data-chart="${escape(packSource({ table, spec }))}" data-notes="${escape(JSON.stringify(["n = 38."]))}">` +
    `<div class="chart-picture__narrow">${narrow}</div><div class="chart-picture__wide">${wide}</div></div></figure></main>`;
  return page
    .replace(/<html[^>]*>/, `<html lang="${locale.language}" dir="${locale.direction}">`)
    .replace(/<main[^]*<\/main>/, () => main);
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
