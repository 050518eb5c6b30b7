import { expect, test } from "vitest";
import { besideBox } from "../../../../src/charts/live/beside-box.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const TIP = { width: 100, height: 40 };
const PICTURE = box(0, 0, 400, 300);

test("a tip stands above its mark, in its middle, where nothing is in the way", () =>
  expect(besideBox(TIP, box(180, 150, 220, 170), PICTURE, [])).toEqual([150, 102]));

test("below, where the legend or the edge is above", () => {
  const legend = { ...box(0, 0, 400, 130), weight: 4 };
  expect(besideBox(TIP, box(180, 150, 220, 170), PICTURE, [legend])).toEqual([150, 178]);
  expect(besideBox(TIP, box(180, 10, 220, 30), PICTURE, [])).toEqual([150, 38]);
});

test("at the end of a bar between other bars, and not over the edge", () => {
  const bars = [box(0, 100, 300, 120), box(0, 160, 280, 180)].map((bar) => ({ ...bar, weight: 1 }));
  expect(besideBox(TIP, box(0, 130, 290, 150), PICTURE, bars)).toEqual([298, 120]);
  expect(besideBox(TIP, box(380, 150, 398, 170), PICTURE, [])).toEqual([300, 102]);
});

test("where it covers least, where everything is covered", () => {
  const rows = [box(0, 0, 400, 140), box(0, 160, 400, 180)].map((bar) => ({ ...bar, weight: 1 }));
  expect(besideBox(TIP, box(0, 142, 400, 158), PICTURE, rows)).toEqual([150, 180]);
});

test("beyond the rows beside its own, where there is room, and never on its own", () => {
  const rows = [0, 54, 108, 162, 216].map((top) => ({ ...box(0, top, 360, top + 42), weight: 1 }));
  const [above, own, below] = [rows[1]!, rows[2]!, rows[3]!];
  own.weight = 60;
  above.weight = below.weight = 3;
  const [left, top] = besideBox({ width: 200, height: 70 }, own, box(0, 0, 360, 340), rows);
  const tip = box(left, top, left + 200, top + 70);
  for (const row of [above, own, below]) expect(tip.bottom <= row.top || tip.top >= row.bottom).toBe(true);
});
