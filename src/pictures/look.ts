import type Sharp from "sharp";
import { ID_PATTERN, toId } from "../model/ids.ts";
import { type PictureKind, PICTURE_KINDS, isPictureKind, kindOfBytes, kindOfName } from "./kinds.ts";
import { loadSharp } from "./load-sharp.ts";

/** No column is wider, on screens of two pixels to the point either: a wider picture is made smaller. */
const MAX_WIDTH = 2400;
/** A picture of more points takes longer to read than a build should wait, and may be made to fill the memory. */
const MAX_POINTS = 50_000_000;
const MAX_SIDE = 20_000;
const MAX_BYTES = 20_000_000;
const MAX_DRAWING_BYTES = 2_000_000;
/** Reading a picture for longer is given up. */
const MAX_SECONDS = 60;
/** What moves by itself for longer must have a way to stop it (WCAG 2.2, 2.2.2), which a picture has not. */
const MAX_MOVING_MS = 5000;

/** A picture as it will be published. */
export interface Picture {
  kind: PictureKind;
  /** Its file's name in the site: safe in any address and on any disk, whatever the name of the source is. */
  name: string;
  /** In px, as the page gives them: turned upright, and no wider than is published. */
  width: number;
  height: number;
  /** Whether the page's ground may show through it. */
  seeThrough: boolean;
  /** Why it is not published byte by byte: it is turned, too large, or tells more than it shows. */
  mustChange: boolean;
  /** Of an SVG: the drawing, and nothing that could run or reach out. */
  drawing?: string;
}

/** What is wrong with a picture, and the mend. A drawing's fault has a place in its text. */
export interface PictureFault {
  message: string;
  hint: string;
  /** Offset and length in the text of a drawing. */
  at?: { start: number; end: number };
}

/** Looks at a file that is named as a picture: whether it is one, how large, and what in it may not be published. */
export async function lookAt(name: string, bytes: Uint8Array): Promise<Picture | PictureFault> {
  const fault = faultOfFile(name, bytes);
  if (fault) return fault;
  const kind = kindOfName(name)!;
  const published = { kind, name: publishedName(name) };
  if (kind === "SVG") {
    // Read where there is a drawing: its readers of XML and CSS are 150 files, and most sites have none.
    const { readDrawing } = await import("./drawing.ts");
    const drawing = readDrawing(bytes);
    return "message" in drawing ? drawing : { ...published, ...drawing, seeThrough: true, mustChange: false };
  }
  return lookAtPhoto(published, bytes);
}

function faultOfFile(name: string, bytes: Uint8Array): PictureFault | undefined {
  const named = kindOfName(name)!;
  if (bytes.length === 0)
    return { message: "The picture is empty.", hint: "Put the whole picture here, or remove the file." };
  const kind = kindOfBytes(bytes);
  if (kind === named) return undefined;
  const says = `its name says that it is ${article(named)} picture`;
  if (isPictureKind(kind)) {
    const right = `${name.replace(/\.[^.]*$/, "")}.${PICTURE_KINDS[kind][0]}`;
    return {
      message: `The file is ${article(kind)} picture, and ${says}.`,
      hint: `Rename it to ${right}, and write src="${right}".`,
    };
  }
  return {
    message: kind ? `The file is ${kind}, and ${says}.` : `The file is no picture, and ${says}.`,
    hint: `Open the picture where it was made, and save it here as ${named}. A file that was only renamed stays what it was.`,
  };
}

/** What is wrong with a picture of so many bytes, before they are read. */
export function faultOfSize(name: string, bytes: number): PictureFault | undefined {
  const limit = kindOfName(name) === "SVG" ? MAX_DRAWING_BYTES : MAX_BYTES;
  if (bytes <= limit) return undefined;
  return {
    message: `The picture has ${(bytes / 1e6).toFixed(1)} MB, more than the ${limit / 1e6} MB that can be prepared.`,
    hint: `Save it smaller: no page shows more than ${MAX_WIDTH} pixels of width.`,
  };
}

async function lookAtPhoto(
  published: Pick<Picture, "kind" | "name">,
  bytes: Uint8Array,
): Promise<Picture | PictureFault> {
  const sharp = await loadSharp();
  // Reads the head alone, so that no picture is too large for it.
  const head = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (!head?.width || !head.height) return BROKEN;
  const { autoOrient: upright, loop = 0, delay = [] } = head;
  const height = head.pageHeight ?? upright.height;
  if (Math.max(upright.width, height) > MAX_SIDE || upright.width * height > MAX_POINTS)
    return {
      message: `The picture has ${plain(upright.width)} × ${plain(height)} pixels, more than can be prepared.`,
      hint: `Save it no wider than ${MAX_WIDTH} pixels: no page shows more.`,
    };
  const moving = delay.reduce((sum, ms) => sum + ms, 0);
  if (isMoving(published.kind, bytes, head.pages) && (loop === 0 || moving * loop > MAX_MOVING_MS))
    return {
      message: "The picture moves, and readers cannot stop it.",
      hint: "Save one of its pictures by itself, or let it run once and for five seconds at most.",
    };
  if (!(await isWhole(sharp, bytes))) return BROKEN;
  const scale = Math.min(1, MAX_WIDTH / upright.width);
  return {
    ...published,
    width: Math.round(upright.width * scale),
    height: Math.max(1, Math.round(height * scale)),
    seeThrough: head.hasAlpha,
    mustChange:
      scale < 1 ||
      (head.orientation ?? 1) !== 1 ||
      head.space === "cmyk" ||
      [head.exif, head.xmp, head.iptc, head.tifftagPhotoshop].some(Boolean) ||
      (head.comments ?? []).some(({ keyword }) => !SAYS_NOTHING.test(keyword)),
  };
}

/** What programs write of themselves beside a picture. */
const SAYS_NOTHING = /^(?:Software|date:\w+)$/;

/** A picture that could not be read to its end. */
const BROKEN: PictureFault = {
  message: "The picture is damaged: it cannot be read to its end.",
  hint: "Copy it here again from where it was made: it was not saved or sent as a whole.",
};

/** Whether the file holds what its head promises: it is read to its end, as small as the format can be read. */
async function isWhole(sharp: typeof Sharp, bytes: Uint8Array): Promise<boolean> {
  try {
    await sharp(bytes, { failOn: "error" }).timeout({ seconds: MAX_SECONDS }).resize(64).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

function isMoving(kind: PictureKind, bytes: Uint8Array, pages = 1): boolean {
  // An animated PNG is a still one to what reads it here: its control chunk stands before its data.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 65_536));
  return (
    pages > 1 || (kind === "PNG" && head.includes("acTL") && head.indexOf("acTL") < head.indexOf("IDAT"))
  );
}

/** `50% more.PNG` → `50-more.png` */
function publishedName(name: string): string {
  const [, stem = "", ending = ""] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  return `${ID_PATTERN.test(stem) ? stem : toId(stem)}.${ending.toLowerCase()}`;
}

function article(kind: PictureKind): string {
  return `${kind === "AVIF" || kind === "SVG" ? "an" : "a"} ${kind}`;
}

function plain(pixels: number): string {
  return pixels.toLocaleString("en-US");
}
