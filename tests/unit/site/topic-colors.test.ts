import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toHtml } from "hast-util-to-html";
import { chartPicture } from "../../../src/blocks/chart.ts";
import { treeSite } from "../../../src/components/blocks/tree-site.ts";
import { chartSvg, chartThumbnail } from "../../../src/components/blocks/poster-of.ts";
import { cardOfFigure } from "../../../src/components/cards/card-of.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { writeThemeSheet } from "../../../src/site/theme-sheet.ts";
import { makeEdition } from "../../../src/site/make-edition.ts";
import { BASE } from "../../support/overlay.ts";

const root = await mkdtemp(join(tmpdir(), "topic-colors-"));
const content = join(root, "content");
await cp(join(BASE, "content"), content, { recursive: true });
const write = (path: string, text: string) => writeFile(join(content, path), text);
await write("topics/regions/south.mdx", "---\ntitle: The south\nsummary: A quay.\n---\n\nIt has a quay.\n");
await write("theme.yaml", 'colors: { topics: { "region:south": "#7a1f1f", region: "#1f3a7a" } }\n');
await write(
  "datasets/visits.yaml",
  `title: Visits
description: Who came.
unit: count
population: Boats
base: not-published
source: { publication: repairs, section: found }
rowLabel: Month
columns:
  - { id: north, label: North, topics: [region:north] }
  - { id: south, label: South, topics: [region:south] }
rows:
  - { id: may, label: May, values: { north: 40, south: 60 } }
  - { id: june, label: June, values: { north: 44, south: 50 } }
`,
);
const brief = join(content, "publications/repairs.mdx");
const chart = (id: string, more: string) =>
  `<Chart id="${id}" data="visits" ${more} title="More came in June" takeaway="More came." />\n\n`;
await writeFile(
  brief,
  (await readFile(brief, "utf8")).replace(
    "<Voice",
    `${chart("visits", 'kind="grouped"')}${chart("visits-lit", 'kind="grouped" highlight="south"')}<Voice`,
  ),
);
const { corpus, problems, sources } = await loadCorpus(content);
const edition = makeEdition({ checked: { corpus: corpus!, problems, sources }, isPreview: false });
const figureOf = (id: string) => edition.corpus.figures.find((figure) => figure.id === id)!;
const engine = join(import.meta.dirname, "../../..");
const css = await readFile(
  await writeThemeSheet({ engine, content }, corpus!, { folder: join(root, "theme"), isPreview: true }),
  "utf8",
);
const pageOf = (id: string) => {
  const figure = figureOf(id);
  if (figure.kind !== "chart") throw new Error(`${id} is no chart`);
  return toHtml(chartPicture(treeSite(edition).chart(figure)), { allowDangerousHtml: true });
};
/** What the sheet gives the south in charts. The north has no color of its own: what is said of the kind is of no one of it. */
const [light, dark] = [...css.matchAll(/\[data-colors~="region:south"\] \{ --chart-2: (#\w+); \}/g)].map(
  ([, color]) => color!,
);

test("the page, its sheet and every file draw a topic in the color that the theme gives it", async () => {
  expect(problems).toEqual([]);
  expect(light).toMatch(/^#\w{6}$/);
  expect(dark).not.toBe(light);
  expect(css).not.toContain('[data-colors~="region:north"]');
  expect(pageOf("visits")).toContain('data-colors="region:south"');
  expect(pageOf("visits")).toContain("var(--chart-2)");
  expect(chartSvg(figureOf("visits"), edition)).toContain(`fill="${light}"`);
  const { svg } = chartThumbnail(figureOf("visits"), edition);
  expect(svg).toContain(`--chart-2:${light}`);
  expect(svg.split("prefers-color-scheme:dark")[1]).toContain(`--chart-2:${dark}`);
  const { art } = await cardOfFigure(figureOf("visits"), edition, () =>
    Promise.reject(new Error("no picture")),
  );
  expect(JSON.stringify(art)).toContain(light);
});

test("where one stands out, none has a color of its own", () => {
  expect(pageOf("visits-lit")).not.toContain("data-colors");
  expect(chartSvg(figureOf("visits-lit"), edition)).not.toContain(light);
});
