import sharp from "sharp";
import { expect, it } from "vitest";
import { touchIcon } from "../../../../src/components/frame/touch-icon.ts";

it("draws an icon in the middle of its ground, at the size of a home screen", async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16" width="32" height="16"><rect width="32" height="16" fill="#ff0000"/></svg>';
  const png = await touchIcon(drawing, { width: 32, height: 16 }, "#0000ff");
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([180, 180, 3]);
  const at = (x: number, y: number) => [...data.subarray((y * 180 + x) * 3, (y * 180 + x) * 3 + 3)];
  // The drawing is 140 by 70, from (20, 55) to (160, 125); all else is ground.
  expect(at(90, 90)).toEqual([255, 0, 0]);
  expect(at(24, 60)).toEqual([255, 0, 0]);
  expect(at(90, 40)).toEqual([0, 0, 255]);
  expect(at(10, 90)).toEqual([0, 0, 255]);
});
