import { loadImage } from "@napi-rs/canvas";
import type { Dataset, Figure, Publication, Topic } from "../../corpus/types.ts";
import { isOutside } from "../../model/source.ts";
import { firstScheme } from "../../theme/resolve-tokens.ts";
import type { PageToken } from "../../theme/token-names.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { drawCover } from "../cover/drawing.ts";
import { inkOf } from "../cover/ink.ts";
import { viewFigure } from "../blocks/view-figure.ts";
import { withTopics } from "../../theme/topic-on-charts.ts";
import { describeBase } from "../table/describe-base.ts";
import type { Card, CardArt } from "./draw-card.ts";
import { CARD } from "./lay-card.ts";
import { loadSharp } from "../../pictures/load-sharp.ts";

/** The card of the site itself, and of each page that has none of its own: its name over the covers of its publications. */
export function cardOfSite(site: Edition): Card {
  const { name, tagline } = site.corpus.site;
  return {
    ...looks(site),
    ...coversOf(site.corpus.publications, site),
    title: name,
    lede: tagline,
    notes: [],
    foot: "",
  };
}

export function cardOfPublication(publication: Publication, site: Edition): Card {
  const { meta } = publication;
  return {
    ...looks(site),
    ...coversOf([publication], site),
    kicker: site.publicationKindLabel(meta.kind),
    title: meta.title,
    lede: meta.subtitle,
    notes: [],
    foot: site.corpus.site.name,
  };
}

/** A topic over the covers of the publications that speak of it. */
export function cardOfTopic(topic: Topic, site: Edition): Card {
  const about = site.corpus.publications.filter((publication) => publication.meta.topics.includes(topic.key));
  return {
    ...looks(site),
    ...coversOf(about, site),
    kicker: site.topicKind(topic.kind).label,
    title: topic.meta.title,
    lede: topic.meta.summary,
    notes: [],
    foot: site.corpus.site.name,
  };
}

/** A table over the cover of the publication that it stands in. */
export function cardOfDataset(dataset: Dataset, site: Edition): Card {
  const { source, title, population, unit } = dataset.meta;
  const home = isOutside(source) ? undefined : site.publicationOf(source.publication);
  return {
    ...looks(site),
    ...coversOf(home ? [home] : [], site),
    kicker: site.locale.t("citation.dataset"),
    title,
    lede: population,
    notes: unit === "text" ? [] : [describeBase(dataset, site)],
    foot: site.corpus.site.name,
  };
}

/** A figure is its own card: the chart with its cautions and its base, or the picture. `fileOf` gives the bytes of a picture. */
export async function cardOfFigure(
  figure: Figure,
  site: Edition,
  fileOf: (figure: Figure, name: string) => Promise<Uint8Array>,
): Promise<Card> {
  const rest = { ...looks(site), title: figure.title, foot: site.corpus.site.name };
  if (figure.kind === "chart") {
    const { picture, cautions, notes, topics } = viewFigure(figure, site);
    const palette = withTopics(site.colors.light, topics);
    const art: CardArt = { kind: "chart", pictures: [picture.wide, picture.narrow], palette };
    // The last of the notes is the source, whose site stands at the foot.
    return { ...rest, ink: "accent", notes: [...cautions, notes[0]!], art };
  }
  const picture = site.filesOf(figure).find((file) => file.picture);
  const home = site.homeOf(figure.home);
  const kicker = home?.title;
  const publications = home && site.isPublication(home) ? [home] : [];
  if (!picture?.picture) return { ...rest, ...coversOf(publications, site), kicker, notes: [] };
  const sharp = await loadSharp();
  const bytes = await fileOf(figure, picture.name);
  const { width, height } = CARD;
  // As large as a card may show it: a photograph is ten times so large.
  const png = await sharp(bytes).resize({ width, height, fit: "inside" }).png().toBuffer();
  return { ...rest, kicker, notes: [], ink: "accent", art: { kind: "picture", image: await loadImage(png) } };
}

function looks({ colors, corpus, locale }: Edition): Pick<Card, "tokens" | "language" | "direction"> {
  const { tokens } = colors[firstScheme(corpus.theme.settings)];
  return { tokens, language: locale.language, direction: locale.direction };
}

/** The title stands beside the cover, so that the drawing has all of it. */
const TOP_OF_DRAWING = 40;

/** More bands than these are too narrow to tell apart. */
const MOST_COVERS = 5;

function coversOf(
  publications: readonly Publication[],
  { corpus, locale, coverFacts }: Edition,
): { art: CardArt; ink: PageToken } {
  const covers = publications.slice(0, MOST_COVERS).map((publication) => ({
    drawing: drawCover(coverFacts(publication), TOP_OF_DRAWING, locale.direction),
    ink: inkOf(publication, corpus).replace("cover-ink", "cover") as PageToken,
  }));
  const art: CardArt = covers.length > 0 ? { kind: "covers", covers } : { kind: "none" };
  return { art, ink: covers.length === 1 ? covers[0]!.ink : "accent" };
}
