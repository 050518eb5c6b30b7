import { ID_PATTERN, toId } from "../model/ids.ts";
import { type RecordingKind, recordingOfName } from "./kinds.ts";
import type { PictureFault } from "./look.ts";

/** What hosts take of one file: GitHub, the strictest that is common, refuses more (docs.github.com, "About large files"). */
const MAX_VIDEO_BYTES = 100_000_000;
const MAX_CAPTION_BYTES = 1_000_000;

/** A video or its captions, as it is published: byte by byte. */
export interface Recording {
  kind: RecordingKind;
  /** Its file's name in the site: safe in any address and on any disk. */
  name: string;
  bytes: number;
}

/** What is wrong with a recording of so many bytes, before they are read. */
export function faultOfRecordingSize(name: string, bytes: number): PictureFault | undefined {
  const isVideo = recordingOfName(name) !== "WebVTT";
  const limit = isVideo ? MAX_VIDEO_BYTES : MAX_CAPTION_BYTES;
  if (bytes <= limit) return undefined;
  return {
    message: `The file has ${(bytes / 1e6).toFixed(1)} MB, more than the ${limit / 1e6} MB that ${isVideo ? "hosts take of one file" : "captions can have"}.`,
    hint: isVideo
      ? "Export the video smaller: 720 lines are enough for a page. Or cut it into parts."
      : "Keep the captions alone in it.",
  };
}

/**
 * Looks at a file that is named as a video or as captions: whether it is what its name says. Sources: ISO/IEC 14496-12 (`ftyp`),
 * the WebM container guidelines (the EBML DocType), WebVTT (W3C), section 4.1.
 */
export function lookAtRecording(name: string, bytes: Uint8Array): Recording | PictureFault {
  const kind = recordingOfName(name)!;
  if (bytes.length === 0)
    return { message: "The file is empty.", hint: "Put the whole file here, or remove it." };
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (STARTS[kind].test(head)) return { kind, name: publishedName(name), bytes: bytes.length };
  if (kind === "WebVTT")
    return {
      message: "The file is named as captions, and does not begin with WEBVTT.",
      hint: "Export the captions as WebVTT (.vtt). A file that was only renamed stays what it was.",
    };
  const other = (["MP4", "WebM"] as const).find((candidate) => STARTS[candidate].test(head));
  if (other) {
    const right = name.replace(/[^.]*$/, other.toLowerCase());
    return {
      message: `The file is a video of the kind ${other}, and its name says ${kind}.`,
      hint: `Rename it to ${right}, and write src="${right}".`,
    };
  }
  return {
    message: `The file is no ${kind} video, and its name says that it is one.`,
    hint: `Open the video where it was made, and export it here as ${kind}. A file that was only renamed stays what it was.`,
  };
}

const STARTS: Record<RecordingKind, RegExp> = {
  MP4: /^[^]{4}ftyp(?!avi[fs]|hei|hev|mif1|msf1|qt )/,
  WebM: /^\x1a\x45\xdf\xa3[^]{0,64}webm/,
  WebVTT: /^(?:\xef\xbb\xbf)?WEBVTT(?:[ \t\r\n]|$)/,
};

function publishedName(name: string): string {
  const [, stem = "", ending = ""] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  return `${ID_PATTERN.test(stem) ? stem : toId(stem)}.${ending.toLowerCase()}`;
}
