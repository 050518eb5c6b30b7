import { pictureKey } from "../corpus/read/pictures.ts";
import type { PictureFigure } from "../blocks/figure.ts";
import { NO_CAPTIONS, type VideoFigure } from "../blocks/video.ts";
import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { kindOfName, recordingOfName } from "../pictures/kinds.ts";
import { nearest } from "../problems/nearest.ts";
import { folderOf, homesOf } from "../corpus/query/texts.ts";
import { keyOf } from "../model/key.ts";

/** A picture is there and has a description, and a figure is a picture or says what was not published. */
export function checkFigures(corpus: Corpus, problems: Problems): void {
  const named = new Set<string>();
  for (const figure of corpus.figures) {
    if (figure.kind === "picture" && !figure.alt) {
      problems.add(
        "figure-description",
        figure.place,
        `The picture ${figure.src} has no description.`,
        'Add alt="…" with what a reader who does not see it should know.',
      );
    }
    if (figure.kind === "picture") named.add(holdFile(figure, "src", "picture", corpus, problems));
    if (figure.kind === "video") {
      named.add(holdFile(figure, "src", "video", corpus, problems));
      named.add(holdFile(figure, "poster", "picture", corpus, problems));
      if (figure.captions !== NO_CAPTIONS)
        named.add(holdFile(figure, "captions", "file of captions", corpus, problems));
    }
    if (figure.kind === "missing" && !figure.missing) {
      problems.add(
        "figure-description",
        figure.place,
        "This figure has neither a picture nor a word on why not.",
        'Add src="picture.png" alt="…", or missing="what the original shows and what was not published".',
      );
    }
  }
  reportUnused(corpus, named, problems);
}

/** What an attribute names, and the name that is proposed where none comes near. */
const FILES = { picture: "picture.png", video: "video.mp4", "file of captions": "captions.vtt" } as const;

/** Holds that a file which a figure names is there; returns the key of the one that it names, or seems to mean. */
function holdFile(
  figure: PictureFigure | VideoFigure,
  attribute: "src" | "poster" | "captions",
  what: keyof typeof FILES,
  corpus: Corpus,
  problems: Problems,
): string {
  const written = "poster" in figure ? figure[attribute] : figure.src;
  const folder = `${folderOf(figure.home)}/`;
  const key = pictureKey(folder + written);
  if (corpus.pictures.has(key) && isNamedAs(what, written)) return key;
  const beside = [...corpus.pictures.keys()]
    .filter((path) => path.startsWith(folder) && isNamedAs(what, path))
    .map((path) => path.slice(folder.length));
  const isPath = /[/\\]|^\w+:/.test(written);
  // A file that was refused is told where it stands, with what to write here.
  if (isStray(written, folder, corpus)) return key;
  const name = isPath ? written.split(/[/\\]/).at(-1)! : written;
  const meant = beside.find((other) => other === decoded(name)) ?? nearest(name, beside)[0];
  // A picture's kind is told of its file; a video where a picture belongs, and what no page plays, is told here.
  const isOther = what === "picture" ? recordingOfName(name) !== undefined : !isNamedAs(what, name);
  const message = isPath
    ? `"${written}" is a path or an address, and a ${what} is named by its file alone.`
    : isOther
      ? `"${written}" is the name of no ${what}.`
      : `There is no ${what} ${key}.`;
  const put =
    isPath || isOther
      ? `Put the ${what} into ${folder}, beside the text, and write ${attribute}="${isNamedAs(what, name) ? name : FILES[what]}".`
      : `Put the ${what} there, beside the text as index.mdx.`;
  problems.add(
    "unknown-id",
    figure.place,
    message,
    meant
      ? `Change it to ${attribute}="${meant}".`
      : isOther && attribute === "src" && what === "picture"
        ? `Write ${blockFor(name)}.`
        : put,
  );
  return pictureKey(folder + (meant ?? name));
}

/** Whether the file that is named stands beside the text, in this case or another, and was refused. */
function isStray(written: string, folder: string, { strays }: Corpus): boolean {
  const meant = pictureKey(folder + decoded(written)).toLowerCase();
  return strays.some((path) => pictureKey(path).toLowerCase() === meant);
}

/** Whether a file's name has an ending of its kind; of a picture's any, for the file itself is looked at. */
function isNamedAs(what: keyof typeof FILES, name: string): boolean {
  const recording = recordingOfName(name);
  if (what === "picture") return kindOfName(name) !== undefined;
  return what === "video" ? recording === "MP4" || recording === "WebM" : recording === "WebVTT";
}

function decoded(src: string): string {
  try {
    return pictureKey(decodeURIComponent(src));
  } catch {
    return src;
  }
}

/** A picture that its text does not name is not published. What cannot be read or used may name any. */
function reportUnused(corpus: Corpus, named: ReadonlySet<string>, problems: Problems): void {
  const { pictures, sources, unread } = corpus;
  for (const [key, { path, place }] of pictures) {
    const [folder, id, name] = key.split("/") as [string, string, string];
    const home = homesOf(corpus).find((candidate) => folderOf(candidate.key) === `${folder}/${id}`);
    const text = home && sources.get(home.place.file);
    const isKnown = home !== undefined || !unread.has(keyOf(folder === "pages" ? "page" : "publication", id));
    // A figure that could not be read is told by itself, and still names its picture.
    if (!isKnown || named.has(key) || text?.normalize("NFC").includes(name)) continue;
    problems.add(
      "unused-picture",
      place,
      `No ${recordingOfName(name) ? "video" : "figure"} shows ${path.split("/").at(-1)}.`,
      home
        ? `Write ${blockFor(name)} where it belongs, or remove the file.`
        : "Write the text as index.mdx beside it, or remove the file.",
    );
  }
}

function blockFor(name: string): string {
  const recording = recordingOfName(name);
  if (!recording) return `<Figure id="…" title="…" src="${name}" alt="…" />`;
  return recording === "WebVTT"
    ? `captions="${name}" in a <Video …>`
    : `<Video id="…" title="…" src="${name}" poster="…" captions="…">`;
}
