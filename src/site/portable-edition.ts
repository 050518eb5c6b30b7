import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { barePoster, figureSvg } from "../charts/draw/figure-svg.ts";
import type { Poster } from "../charts/draw/poster.ts";
import { DEFAULT_FAMILY } from "../charts/draw/poster.ts";
import { viewFigure } from "../components/blocks/view-figure.ts";
import { coverName } from "../components/cover/cover-name.ts";
import { coverSvg, coverToken } from "../components/cover/cover-svg.ts";
import { HEIGHT, WIDTH } from "../components/cover/drawing.ts";
import { publicationFacts } from "../components/reading/publication-facts.ts";
import type { PlacedPicture } from "../corpus/read/pictures.ts";
import { briefOf } from "../corpus/query/brief.ts";
import type { Corpus, Correction, Publication } from "../corpus/types.ts";
import { cite } from "../exports/citation.ts";
import { textOf } from "../exports/elements.ts";
import type { PortableBrief, PortableEdition, PortablePicture } from "../exports/portable-edition.ts";
import type { KeptWork } from "../kept/kept-work.ts";
import { absolute } from "../model/absolute.ts";
import { partsInTable } from "../model/cell-path.ts";
import type { Element, ElementContent } from "hast";
import type { Locale } from "../locales/locale.ts";
import { NOT_PRINTED, formatDate } from "../model/dates.ts";
import { anchorOf, pageOf } from "../model/href.ts";
import { memoizeLatest } from "../model/memoize-by-object.ts";
import { pageId } from "../model/page-ids.ts";
import type { Project } from "../model/project.ts";
import { routes } from "../model/routes.ts";
import { makeReady } from "../pictures/ready.ts";
import { renderFragment } from "../render/document.ts";
import { type Leads, portableTrees, renderPortable } from "../render/portable.ts";
import { withTopics } from "../theme/topic-on-charts.ts";
import { h } from "hastscript";
import type { Edition } from "virtual:learning-briefs/edition";

/** Where the files of a publication are found. */
interface From {
  edition: Edition;
  project: Pick<Project, "content">;
  kept: KeptWork;
  /** Draws a chart as PNG. */
  pngOf(poster: Poster): Promise<Uint8Array>;
  /** The address of the site, where it is known. */
  siteUrl?: string | undefined;
}

/** Everything that a file of a publication is made of: its text, its pictures, and what stands around it. */
export function portableEdition(publication: Publication, from: From): PortableEdition {
  return latestEdition(from.edition.corpus, publication, from);
}

/** The files of a publication are made side by side: see `bundle/make-pages.ts`. */
const latestEdition = memoizeLatest(8, (_: Corpus, publication: Publication, from: From) =>
  makeEdition(publication, from),
);

function makeEdition(publication: Publication, from: From): PortableEdition {
  const { edition, siteUrl } = from;
  const { corpus, locale } = edition;
  const { meta, document, href, id } = publication;
  const leads = leadsOf(publication, from);
  const { publishers, facts } = publicationFacts(publication, edition);
  const { logo } = corpus.theme;
  const address = siteUrl && absolute(href, siteUrl);
  const text = renderPortable(document, edition.trees(), leads);
  const terms = edition.termsOn(document).map((term) => ({
    id: pageId("definition", term.id),
    name: term.title,
    children: portableTrees(renderFragment(term.document.tree.children, locale), locale, leads),
  }));
  return {
    ...text,
    id,
    href,
    ...(address ? { address } : {}),
    locale,
    site: { name: corpus.site.name, ...(siteUrl ? { address: absolute(routes.home(), siteUrl) } : {}) },
    kind: edition.publicationKindLabel(meta.kind),
    title: meta.title,
    ...(meta.subtitle ? { subtitle: meta.subtitle } : {}),
    summary: meta.summary,
    publishers: publishers.map(({ title }) => title),
    ...(meta.published === NOT_PRINTED ? {} : { published: meta.published }),
    ...(meta.authors === NOT_PRINTED ? {} : { authors: meta.authors }),
    facts: [
      {
        label: locale.t("reading.publishers"),
        text: locale.list(
          publishers.map(({ title }) => title),
          "side by side",
        ),
      },
      ...facts.map(([label, text]) => ({ label, text })),
    ],
    cover: coverOfEdition(publication, from),
    ...(logo?.picture
      ? { logo: { ...pictureOf(logo, from), alt: corpus.theme.settings.logo?.alt ?? corpus.site.name } }
      : {}),
    sections: document.sections,
    terms,
    pictures: picturesOf(publication, from),
    citation: cite(corpus, publication, locale, siteUrl).text,
    licence: corpus.site.licence,
    ...(meta.updated ? { updated: meta.updated } : {}),
    version: versionOf(
      [text.children, ...[...text.notes, ...terms].map(({ children }) => children)].flat(),
      meta.updated,
      locale,
    ),
  };
}

function coverOfEdition(publication: Publication, { edition }: From) {
  const { corpus, colors, locale } = edition;
  const facts = edition.coverFacts(publication);
  const inLight = { light: colors.light };
  return {
    svg: coverSvg(publication, corpus, inLight, { ...locale, facts }),
    drawing: coverSvg(publication, corpus, inLight, { ...locale, facts, isLettered: false }),
    alt: coverName(publication.meta.title, facts.counts, locale),
    width: WIDTH,
    height: HEIGHT,
    ink: colors.light.tokens[coverToken(publication, corpus)],
  };
}

/** Names a state of a text: by the day of its last change, where that is told, and by a sum over its words. */
function versionOf(
  trees: readonly ElementContent[],
  updated: string | undefined,
  { t, tag }: Locale,
): string {
  const sum = createHash("sha256").update(trees.map(textOf).join("")).digest("hex").slice(0, 8);
  return updated ? t("portable.versionOf", { date: formatDate(updated, tag), sum }) : sum;
}

/** What stands on the page In brief, of an edition of the same publication. Nothing leads to places of the text. */
export function portableBrief(
  publication: Publication,
  whole: PortableEdition,
  { edition: { corpus, locale }, siteUrl }: Pick<From, "edition" | "siteUrl">,
): PortableBrief {
  const { what, findings, figure, recommendations, made } = briefOf(corpus, publication);
  const leads: Leads = {
    leadOf: (href) => (href.startsWith("/") ? siteUrl && absolute(href, siteUrl) : href || undefined),
    correctionAt: () => undefined,
  };
  const shown = figure && findElement(whole.children, figure.id);
  return {
    what,
    findings: findings.map(({ finding: { title }, sentence }) => ({
      title,
      children: portableTrees(renderFragment(sentence, locale), locale, leads),
    })),
    ...(shown ? { figure: shown } : {}),
    recommendations: recommendations.map(({ title }) => title),
    ...(made ? { made } : {}),
  };
}

function findElement(trees: readonly ElementContent[], id: string): Element | undefined {
  for (const tree of trees) {
    if (tree.type !== "element") continue;
    const found = tree.properties.id === id ? tree : findElement(tree.children, id);
    if (found) return found;
  }
  return undefined;
}

/** What stands in the file is led to there; all else at its address, where the site knows its own. */
function leadsOf(publication: Publication, { edition, siteUrl }: From): Leads {
  const { href: own, document } = publication;
  const figures = edition.figuresIn(publication);
  const here = new Map<string, string>([
    ...figures.map((figure) => [figure.href, figure.id] as const),
    ...edition.termsOn(document).map((term) => [term.href, pageId("definition", term.id)] as const),
  ]);
  return {
    leadOf: (href) => {
      if (!href.startsWith("/")) return href === "" ? undefined : href;
      const inside = here.get(href) ?? (pageOf(href) === own ? anchorOf(href) : undefined);
      if (inside) return `#${inside}`;
      return siteUrl && absolute(href, siteUrl);
    },
    correctionAt: correctionsOf(edition),
  };
}

/** What is said of numbers that are printed wrong. */
export function correctionsOf(edition: Edition): Leads["correctionAt"] {
  const corrections = new Map(
    edition
      .allCorrections()
      .flatMap((correction) => correction.evidence.map(({ href }) => [href as string, correction])),
  );
  return (href) => {
    const correction = corrections.get(href);
    return (
      correction && {
        id: pageId("correction", anchorOf(correction.href)!),
        children: tell(correction, edition),
      }
    );
  };
}

/** What a note says of a cell that is printed wrong: its place, both numbers and why. */
function tell(correction: Correction, edition: Edition) {
  const { t, list } = edition.locale;
  const dataset = edition.datasetOf(correction.dataset)!;
  const parts = partsInTable(correction.cell);
  const row = dataset.rows.find(({ id }) => id === parts.row)?.label ?? "";
  const column = dataset.columns.find(({ id }) => id === parts.column)?.label ?? "";
  const cell = dataset.cells.get(correction.cell);
  const said = [
    t("portable.correction", {
      cell: t("picture.cell", { row, column }),
      printed: cell ? edition.cellLabel(cell) : String(correction.printed),
      expected: list(edition.expectedLabels(correction), "or"),
    }),
    ...correction.evidence.map(({ why }) => why),
  ];
  return [h("span", said.join(" "))];
}

/** The pictures that the trees name, by their addresses on the site. */
function picturesOf(publication: Publication, from: From): Map<string, PortablePicture> {
  const { edition } = from;
  const { light } = edition.colors;
  const family = edition.corpus.theme.typefaces?.labels?.family ?? DEFAULT_FAMILY;
  const encode = (text: string) => Promise.resolve(new TextEncoder().encode(text));
  return new Map(
    edition.figuresIn(publication).flatMap((figure): [string, PortablePicture][] => {
      if (figure.kind !== "chart")
        return edition
          .filesOf(figure)
          .flatMap((placed) =>
            placed.picture
              ? [
                  [routes.picture(figure.id, placed.name), pictureOf(placed, from)] as [
                    string,
                    PortablePicture,
                  ],
                ]
              : [],
          );
      const { picture, topics } = viewFigure(figure, edition);
      const { locale } = edition;
      const palette = withTopics(light, topics);
      const { svg, width, height, parts } = figureSvg(picture, { locale, family }, palette);
      return [
        [
          routes.figureSvg(figure.id),
          {
            ...{ kind: "SVG", chart: parts, width, height },
            bytes: () => encode(svg),
            png: () => from.pngOf(barePoster(picture, { locale }, palette)),
          },
        ],
      ];
    }),
  );
}

function pictureOf({ path, picture }: PlacedPicture, { project, kept }: From): PortablePicture {
  const { kind, width, height } = picture!;
  return {
    ...{ kind, width, height },
    bytes: async () => makeReady(picture!, await readFile(join(project.content, path)), kept),
  };
}
