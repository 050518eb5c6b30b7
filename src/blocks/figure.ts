import { h } from "hastscript";
import { z } from "zod";
import { pathId } from "../model/ids.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { line } from "./fields.ts";
import { routes } from "../model/routes.ts";
import { figureFrame } from "./parts/figure-frame.ts";
import { sourceOf } from "./parts/source-line.ts";
import type { PictureView } from "./trees.ts";

/** A figure that is a picture, or whose values were not published. */
export const figure = defineThing({
  name: "Figure",
  props: z.strictObject({
    id: pathId.describe("Its id, in its address /figures/<id>/."),
    title: line.describe("What it shows."),
    src: line.optional().describe("The picture: a file beside the publication."),
    alt: line.optional().describe("What a reader who does not see the picture should know."),
    missing: line.optional().describe("What the original shows and what of it was not published."),
  }),
  content: "blocks",
  topics: true,
  holds: { title: "words", alt: "label", missing: "words" },
  scheme: "figure",
  page: routes.figure,
  thing: ({ props: { title, src, alt, missing } }, base): PictureFigure | MissingFigure => {
    const said = { ...(alt ? { alt } : {}), ...(missing ? { missing } : {}) };
    return src
      ? { ...base, title, kind: "picture", src, ...said }
      : { ...base, title, kind: "missing", ...said };
  },
  tree: (figure, { site, body, where }) => {
    const { locale } = site;
    const picture = figure.kind === "picture" ? site.picture(figure) : undefined;
    const publication = site.publication(figure.publication);
    return figureFrame(figure.kind === "picture" ? "figure.figure.wide" : "figure.figure", figure, where, [
      picture ? image(figure, picture) : null,
      figure.missing
        ? h("div.figure__missing", h("p.label", locale.t("blocks.missingFigure")), h("p", figure.missing))
        : null,
      body.length > 0 ? h("div.figure__body.prose", [...body]) : null,
      h(
        "p.source-line",
        publication ? [...sourceOf(publication, locale), " "] : null,
        where === "alone" || site.inFile
          ? null
          : h("a", { href: figure.href }, locale.t("blocks.figurePage")),
      ),
    ]);
  },
  record: ({ alt, missing }, body) => ({ text: [alt, missing, body].filter(Boolean).join(" ") }),
});

export interface PictureFigure extends Thing<"Figure", "figure"> {
  kind: "picture";
  /** The file beside the publication, and its description. */
  src: string;
  alt?: string;
  missing?: string;
  chart?: undefined;
}

export interface MissingFigure extends Thing<"Figure", "figure"> {
  kind: "missing";
  /** What the original shows and what of it was not published. */
  missing?: string;
  src?: undefined;
  alt?: string;
  chart?: undefined;
}

function image({ id, alt }: PictureFigure | MissingFigure, { name, width, height, seeThrough }: PictureView) {
  return h("img", {
    class: seeThrough ? "see-through" : undefined,
    src: routes.picture(id, name),
    alt,
    width,
    height,
    loading: "lazy",
    decoding: "async",
  });
}
