import { describe, expect, it } from "vitest";
import { faultOfRecordingSize, lookAtRecording } from "../../../src/pictures/recordings.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const MP4 = bytes("\0\0\0\x18ftypisom");
const WEBM = bytes("\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm");

describe("a recording", () => {
  it.each([
    ["Our talk.MP4", MP4, { kind: "MP4", name: "our-talk.mp4", bytes: 12 }],
    ["talk.webm", WEBM, { kind: "WebM", name: "talk.webm", bytes: 12 }],
    ["talk.vtt", bytes("\xef\xbb\xbfWEBVTT - Talk\n"), { kind: "WebVTT", name: "talk.vtt", bytes: 17 }],
  ])("%s is what its name says", (name, file, expected) =>
    expect(lookAtRecording(name, file)).toEqual(expected),
  );

  it.each([
    ["talk.mp4", WEBM, "The file is a video of the kind WebM, and its name says MP4."],
    ["talk.webm", MP4, "The file is a video of the kind MP4, and its name says WebM."],
    ["talk.mp4", bytes("\0\0\0\x14ftypqt  "), "The file is no MP4 video, and its name says that it is one."],
    ["talk.mp4", bytes("\0\0\0\x14ftypavif"), "The file is no MP4 video, and its name says that it is one."],
    [
      "talk.webm",
      bytes("\x1a\x45\xdf\xa3\x88matroska"),
      "The file is no WebM video, and its name says that it is one.",
    ],
    ["talk.vtt", bytes("WEBVTTX"), "The file is named as captions, and does not begin with WEBVTT."],
    ["talk.vtt", bytes(""), "The file is empty."],
  ])("%s is told where it is something else", (name, file, message) =>
    expect(lookAtRecording(name, file)).toMatchObject({ message }),
  );

  it("has a size that hosts take", () => {
    expect(faultOfRecordingSize("talk.mp4", 100_000_000)).toBeUndefined();
    expect(faultOfRecordingSize("talk.mp4", 130_240_000)).toEqual({
      message: "The file has 130.2 MB, more than the 100 MB that hosts take of one file.",
      hint: "Export the video smaller: 720 lines are enough for a page. Or cut it into parts.",
    });
    expect(faultOfRecordingSize("talk.vtt", 1_000_001)?.message).toBe(
      "The file has 1.0 MB, more than the 1 MB that captions can have.",
    );
  });
});
