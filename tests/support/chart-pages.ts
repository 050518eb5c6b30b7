import { join } from "node:path";
import { type BuiltPage, readOwnPages } from "./dist.ts";
import { ROOT } from "./project.ts";

const pages = readOwnPages(join(ROOT, "dist"));
/** The code that brings a chart alive. */
export const CODE = /\/assets\/live\.[^/]+\.js$/;
/** The code with Chart.js. */
export const DRAWING = /\/assets\/drawn-anew\.[^/]+\.js$/;
const chartsOf = ({ elements }: BuiltPage) =>
  elements.filter(({ attributes }) => attributes["data-stops"] !== undefined);
const isDrawnAnew = (page: BuiltPage) =>
  chartsOf(page).some(({ attributes }) => /"(grouped|stacked)"/.test(attributes["data-chart"] ?? ""));
/** The addresses of a figure with a legend, and of a text with several charts. */
export const figure = pages.find(
  (page) => /^\/figures\/[^/]+\/$/.test(page.address) && isDrawnAnew(page),
)!.address;
export const several = pages.find(
  (page) => page.address.startsWith("/publications/") && chartsOf(page).length > 1,
)!.address;
