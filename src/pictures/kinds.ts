/** The kinds of picture that browsers show, each with the endings that its files have: the first is the one to propose. */
export const PICTURE_KINDS = {
  PNG: ["png"],
  JPEG: ["jpg", "jpeg"],
  GIF: ["gif"],
  WebP: ["webp"],
  AVIF: ["avif"],
  SVG: ["svg"],
} as const;

/** The kinds of recording that a page plays: videos, and the captions of one. */
export const RECORDING_KINDS = { MP4: "mp4", WebM: "webm", WebVTT: "vtt" } as const;

export type RecordingKind = keyof typeof RECORDING_KINDS;

/** The kind of recording that a file's name says, whatever is in it. */
export function recordingOfName(name: string): RecordingKind | undefined {
  const ending = name.split(".").at(-1)!.toLowerCase();
  return (Object.keys(RECORDING_KINDS) as RecordingKind[]).find((kind) => RECORDING_KINDS[kind] === ending);
}

export type PictureKind = keyof typeof PICTURE_KINDS;

/** The kind that a file's name says, whatever is in it. */
export function kindOfName(name: string): PictureKind | undefined {
  const ending = name.split(".").at(-1)!.toLowerCase();
  return kinds().find((kind) => (PICTURE_KINDS[kind] as readonly string[]).includes(ending));
}

/**
 * What a file is by its first bytes: a kind of picture, or another thing that people take for one, in words; undefined
 * where it is neither. Sources: the formats' own specifications; `ftyp` brands of ISO/IEC 14496-12 and 23008-12.
 */
export function kindOfBytes(bytes: Uint8Array): PictureKind | (string & {}) | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  return STARTS.find(([start]) => start.test(head))?.[1] ?? (isText(bytes) ? "text" : undefined);
}

export function isPictureKind(kind: string | undefined): kind is PictureKind {
  return kind !== undefined && Object.hasOwn(PICTURE_KINDS, kind);
}

const STARTS: [start: RegExp, kind: PictureKind | (string & {})][] = [
  [/^\x89PNG\r\n\x1a\n/, "PNG"],
  [/^\xff\xd8/, "JPEG"],
  [/^GIF8[79]a/, "GIF"],
  [/^RIFF[^]{4}WEBP/, "WebP"],
  [/^[^]{4}ftyp(?:avif|avis)/, "AVIF"],
  [/^[^]{4}ftyp(?:heic|heix|heim|heis|hevc|mif1|msf1)/, "a HEIC photo, as phones take them"],
  [/^%PDF-/, "a PDF file"],
  [/^(?:II\*\0|MM\0\*)/, "a TIFF picture"],
  [/^BM/, "a BMP picture"],
  [/^PK\x03\x04/, "an archive or an Office file"],
  [/^\x1f\x8b/, "a compressed file"],
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|script)\b/i, "a web page"],
  [/^(?:\xef\xbb\xbf)?\s*<[^]*<(?:[\w-]+:)?svg[\s>]|^(?:\xef\xbb\xbf)?\s*<(?:[\w-]+:)?svg[\s>]/, "SVG"],
];

function kinds(): PictureKind[] {
  return Object.keys(PICTURE_KINDS) as PictureKind[];
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !/[\0-\x08\x0e-\x1f]/.test(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
