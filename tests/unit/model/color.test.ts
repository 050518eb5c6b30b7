import { describe, expect, it } from "vitest";
import { readColor } from "../../../src/model/color.ts";

describe("a color as it is written", () => {
  it.each([
    ["teal", "#008080"],
    [" #0AF ", "#00aaff"],
    ["rgb(255 0 0)", "#ff0000"],
    ["hsl(120 100% 50%)", "#00ff00"],
    ["hwb(240 0% 0%)", "#0000ff"],
    ["oklch(1 0 0)", "#ffffff"],
    ["lab(0 0 0)", "#000000"],
  ])("%s is read", (written, read) => expect(readColor(written)).toBe(read));

  it.each([
    ["nothing that is one", "teall"],
    ["what lets something shine through", "rgb(0 0 0 / 50%)"],
    ["what most screens cannot show", "color(display-p3 1 0 0)"],
    ["a notation of the library's own", "color(--hsv 0 1 1)"],
  ])("%s is none", (_, written) => expect(readColor(written)).toBeUndefined());
});
