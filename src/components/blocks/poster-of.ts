import { type Poster, layPoster } from "../../charts/poster.ts";
import { posterPng } from "../../charts/poster-png.ts";
import { posterSvg } from "../../charts/poster-svg.ts";
import { specOf } from "../../charts/shows.ts";
import { lightPalette } from "../../charts/theme.ts";
import type { Dataset, Figure } from "../../corpus/types.ts";
import type { Edition } from "../edition.ts";
import { chartWords } from "../chart-words.ts";
import { chartNotes } from "./chart-notes.ts";

type Site = Pick<Edition, "corpus" | "chartTable" | "basesOf">;

/** A chart as a file that stands alone: its title, base and source are in it, and where it comes from: `address`, where the site knows its own. */
export function chartSvg(figure: Figure, site: Site, tokens: string, address?: string): string {
  return posterSvg(posterOf(figure, site, tokens, address));
}

/** The same as a PNG of twice the size. */
export async function chartPng(
  figure: Figure,
  site: Site,
  tokens: string,
  address?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await posterPng(posterOf(figure, site, tokens, address)));
}

function posterOf(figure: Figure, site: Site, tokens: string, address?: string): Poster {
  const { corpus, chartTable } = site;
  const table = chartTable(figure)!;
  const dataset = corpus.entities.get(`dataset:${figure.chart!.data}`) as Dataset;
  const { name, language } = corpus.site;
  const home = address ? chartWords.at(address) : `${name}.`;
  const notes = [chartNotes(dataset, site).join(" "), home];
  return layPoster(
    table,
    specOf(table, figure.chart!),
    { title: figure.title, notes, language },
    lightPalette(tokens),
  );
}
