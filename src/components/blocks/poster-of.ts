import { FAMILY } from "../../charts/layout/lettering.ts";
import { thumbnailOf } from "../../charts/draw/thumbnail.ts";
import { type Poster, layPoster, posterSvg } from "../../charts/draw/poster.ts";
import type { Figure } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { withTopics } from "../../theme/topic-on-charts.ts";
import { viewFigure } from "./view-figure.ts";

type Site = Pick<
  Edition,
  "corpus" | "colors" | "locale" | "chartTable" | "drawnChart" | "basesOf" | "cellLabel" | "expectedLabels"
>;

/** A chart as a file that stands alone: its title, question, cautions, base and source are in it, and where it comes from: `address`, where the site knows its own. */
export function chartSvg(figure: Figure, site: Site, address?: string): string {
  return posterSvg(posterOf(figure, site, address));
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

/** The same to be drawn as a PNG. */
export function posterOf(figure: Figure, site: Site, address?: string): Poster {
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
