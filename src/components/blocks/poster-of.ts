import { FAMILY } from "../../charts/layout/lettering.ts";
import { thumbnailOf } from "../../charts/draw/thumbnail.ts";
import { type Poster, layPoster, posterPng, posterSvg } from "../../charts/draw/poster.ts";
import type { Figure } from "../../corpus/types.ts";
import type { KeptWork } from "../../kept/kept-work.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { withTopics } from "../../theme/topic-on-charts.ts";
import { viewFigure } from "./view-figure.ts";

type Site = Pick<
  Edition,
  "corpus" | "colors" | "locale" | "chartTable" | "basesOf" | "cellLabel" | "expectedLabels"
>;

/** A chart as a file that stands alone: its title, question, cautions, base and source are in it, and where it comes from: `address`, where the site knows its own. */
export function chartSvg(figure: Figure, site: Site, address?: string): string {
  return posterSvg(posterOf(figure, site, address));
}

/** The same as a PNG of twice the size. */
export async function chartPng(
  figure: Figure,
  site: Site,
  kept: KeptWork,
  address?: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await posterPng(posterOf(figure, site, address), kept));
}

/** The picture of a chart alone, as a file for lists, and its size. */
export function chartThumbnail(figure: Figure, site: Site): ReturnType<typeof thumbnailOf> {
  const { colors, corpus, locale } = site;
  const { picture, topics } = viewFigure(figure, site);
  return thumbnailOf(
    picture,
    { light: withTopics(colors.light, topics), dark: withTopics(colors.dark, topics) },
    { family: corpus.theme.typefaces?.labels?.family ?? FAMILY, direction: locale.direction },
  );
}

function posterOf(figure: Figure, site: Site, address?: string): Poster {
  const { table, spec, asked, foot, picture, topics } = viewFigure(figure, site);
  const { name } = site.corpus.site;
  const labels = site.corpus.theme.typefaces?.labels;
  const home = address ? site.locale.t("blocks.from", { address }) : `${name}.`;
  return layPoster(
    table,
    spec,
    {
      ...{ title: figure.title, asked, notes: [...foot, home], locale: site.locale, wide: picture.wide },
      ...(labels ? { family: labels.family } : {}),
    },
    withTopics(site.colors.light, topics),
  );
}
