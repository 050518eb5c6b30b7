import type { NumberView, TreeSite, VideoView } from "../../blocks/trees.ts";
import type { VideoFigure } from "../../blocks/video.ts";
import type { Dataset } from "../../corpus/types.ts";
import { routes } from "../../model/routes.ts";
import { addressesUsed, cellsOf, parseValue } from "../../model/value.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { describeAsked } from "../table/describe-asked.ts";
import { tableBehind } from "../../model/table-behind.ts";
import { viewSource } from "../table/view-source.ts";
import { viewDataset } from "../table/view.ts";
import { fileSize } from "../../locales/file-size.ts";
import { describeSpeaker } from "./speaker.ts";
import { viewFigure } from "./view-figure.ts";
import { cellIn, cellPath, partsOfRow } from "../../model/cell-path.ts";

/** The questions of an edition that blocks are answered from. */
type Asked = Pick<
  Edition,
  | "corpus"
  | "locale"
  | "topicsOf"
  | "publicationOf"
  | "homeOf"
  | "pictureOf"
  | "filesOf"
  | "chartTable"
  | "basesOf"
  | "cellLabel"
  | "drawnChart"
  | "expectedLabels"
  | "datasetOf"
  | "cellFor"
  | "allCorrections"
  | "roleLabel"
  | "otherTellings"
  | "isFirstRetold"
  | "laterFindings"
  | "rowsShown"
>;

/** What blocks ask of their site, answered from the corpus, the charts that are drawn of it, and how the site speaks. */
export function treeSite(edition: Asked): TreeSite {
  const { corpus, locale } = edition;
  return {
    locale,
    find: (key) => corpus.entities.get(key),
    topics: (keys) => edition.topicsOf(keys),
    publication: (id) => (id === undefined ? undefined : edition.publicationOf(id)),
    home: (key) => edition.homeOf(key),
    section: (home, section) =>
      edition.homeOf(home)?.document.sections.find((candidate) => candidate.id === section),
    chart: (figure) => {
      const view = viewFigure(figure, edition);
      const { dataset, table, picture, carried, colored, notes, asked, cells } = view;
      const { rows, columns } = tableBehind(dataset, table);
      return {
        ...picture,
        ...carried,
        notes,
        topics: colored,
        asked,
        table: viewDataset(dataset, { locale, shown: edition.rowsShown(dataset, rows), columns }),
        tableNotes: dataset.meta.notes,
        source: viewSource(dataset, edition, { cells, drawn: true, without: "base" }),
      };
    },
    picture: (figure) => edition.pictureOf(figure),
    video: (figure) => viewVideo(figure, edition),
    table: ({ data, rows, columns }) => {
      const dataset = edition.datasetOf(data);
      return (
        dataset && {
          title: dataset.meta.title,
          asked: describeAsked(dataset, edition),
          table: viewDataset(dataset, { locale, shown: edition.rowsShown(dataset, rows), columns }),
          notes: dataset.meta.notes,
          source: viewSource(dataset, edition, { without: "base" }),
        }
      );
    },
    number: (value) => viewNumber(value, edition),
    speaker: (voice) => describeSpeaker(voice, edition),
    isFirstRetold: (voice) => edition.isFirstRetold(voice),
    alsoTold: (voice) =>
      edition
        .otherTellings(voice)
        .filter(({ home }) => home !== voice.home)
        .map(({ href, home }) => ({ href, title: edition.homeOf(home)?.title ?? "" })),
    question: ({ question }) => (question ? rowOf(question, edition.datasetOf) : undefined),
    laterFindings: (finding) => edition.laterFindings(finding),
  };
}

/** A row of a dataset by its name, at the table's address. */
function rowOf(path: string, datasetOf: (id: string) => Dataset | undefined) {
  const { dataset: id, row } = partsOfRow(path);
  const dataset = datasetOf(id);
  const title = dataset?.rows.find((candidate) => candidate.id === row)?.label;
  return dataset && title ? { href: dataset.href, title } : undefined;
}

const VIDEO_TYPES = { MP4: "video/mp4", WebM: "video/webm" } as const;

function viewVideo(figure: VideoFigure, { filesOf, locale }: Asked): VideoView | undefined {
  const files = filesOf(figure);
  const fileOf = (written: string) => files.find((file) => file.written === written);
  const film = fileOf(figure.src)?.recording;
  if (!film || film.kind === "WebVTT") return undefined;
  const poster = fileOf(figure.poster)?.picture;
  const captions = fileOf(figure.captions)?.recording;
  return {
    src: routes.picture(figure.id, film.name),
    type: VIDEO_TYPES[film.kind],
    size: locale.t("sizes.ofKind", { kind: film.kind, size: fileSize(film.bytes, locale) }),
    poster: poster && { ...poster, href: routes.picture(figure.id, poster.name) },
    captions: captions && routes.picture(figure.id, captions.name),
  };
}

function viewNumber(value: string, edition: Asked): NumberView {
  const expression = parseValue(value);
  if (typeof expression === "string") return {};
  const used = addressesUsed(expression, (dataset) => edition.datasetOf(dataset)?.rows ?? []);
  const cells = used.flatMap((one) => edition.cellFor(cellPath(one)) ?? []);
  // A whole column has no anchor of its own: its sum leads to the table, as it does in a sentence.
  const [first] = cellsOf(expression);
  // A base is said where all that was counted has it.
  const [n, ...others] = new Set(cells.map((cell) => cell.n));
  const isDisputed = ({ dataset, cell }: { dataset: string; cell: string }) =>
    used.some((one) => one.dataset === dataset && cellIn(one.row, one.column) === cell);
  return {
    href: first?.row === "*" ? edition.datasetOf(first.dataset)?.href : cells[0]?.href,
    base: n !== undefined && others.length === 0 ? edition.locale.t("table.base", { n }) : undefined,
    erratum: edition.allCorrections().find(isDisputed)?.href,
  };
}
