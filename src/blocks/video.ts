import type { Element } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { pathId } from "../model/ids.ts";
import { routes } from "../model/routes.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { line } from "./fields.ts";
import { figureFrame } from "./parts/figure-frame.ts";
import { nodes } from "./parts/links.ts";
import { sourceOf } from "./parts/source-line.ts";
import type { Around, VideoView } from "./trees.ts";

/** What stands in `captions` where a video has none: readers are told so. */
export const NO_CAPTIONS = "none";

/** A video with its transcript. Nothing of it is fetched before a reader plays it. */
export const video = defineThing({
  name: "Video",
  props: z.strictObject({
    id: pathId.describe("Its id, in its address /figures/<id>/."),
    title: line.describe("What it shows."),
    src: line.describe("The video: an MP4 or WebM file beside the publication."),
    poster: line.describe(
      "The picture that stands there until it is played, and in print: a file beside the publication.",
    ),
    captions: line.describe(
      'The captions: a WebVTT file beside the publication; "none" where there are none.',
    ),
  }),
  content: "prose",
  topics: true,
  holds: { title: "words" },
  scheme: "figure",
  page: routes.figure,
  thing: ({ props: { title, src, poster, captions } }, base): VideoFigure => ({
    ...base,
    title,
    kind: "video",
    src,
    poster,
    captions,
  }),
  tree: (figure, around) => {
    const { site, body, where } = around;
    const view = site.video(figure);
    return figureFrame("figure.figure.video.wide", figure, where, [
      ...(view && !site.inFile ? player(figure, view, around) : []),
      ...(view?.poster ? [posterOf(view.poster, site.inFile ? figure.title : "")] : []),
      about(figure, view, around),
      h("div.figure__body.prose", h("p.label", site.locale.t("blocks.transcript")), [...body]),
    ]);
  },
});

function player({ title }: VideoFigure, view: VideoView, { site }: Around): Element[] {
  const { src, type, poster, captions } = view;
  const { locale } = site;
  return [
    h(
      "video",
      {
        controls: true,
        preload: "none",
        poster: poster?.href,
        width: poster?.width,
        height: poster?.height,
        "aria-label": title,
      },
      h("source", { src, type }),
      captions
        ? h("track", {
            kind: "captions",
            src: captions,
            srclang: locale.language,
            label: locale.t("blocks.captions"),
            default: true,
          })
        : null,
    ),
  ];
}

/** In print and in a file the picture stands in the place of the player. */
function posterOf({ href, width, height }: NonNullable<VideoView["poster"]>, alt: string): Element {
  return h("img.video__poster", { src: href, width, height, alt, loading: "lazy" });
}

/** The line under the player: whose it is, the file to take along, and what it lacks. */
function about(
  { href, publication: id }: VideoFigure,
  view: VideoView | undefined,
  { site, where }: Around,
): Element {
  const { locale } = site;
  const publication = site.publication(id);
  const file = view && h("a", { href: view.src, download: true }, locale.t("blocks.downloadVideo"));
  return h("p.source-line", [
    ...(publication ? [...sourceOf(publication, locale), " "] : []),
    ...(file ? [...nodes(locale.parts("blocks.videoFile", { file, size: view.size })), " "] : []),
    ...(view && !view.captions ? [`${locale.t("blocks.noCaptions")} `] : []),
    ...(where === "alone" || site.inFile ? [] : [h("a", { href }, locale.t("blocks.figurePage"))]),
  ]);
}

export interface VideoFigure extends Thing<"Video", "figure"> {
  kind: "video";
  /** The files beside the publication; of captions there may be none. */
  src: string;
  poster: string;
  captions: string;
  alt?: undefined;
  missing?: undefined;
  chart?: undefined;
}
