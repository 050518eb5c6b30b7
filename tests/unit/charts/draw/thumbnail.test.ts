import { describe, expect, it } from "vitest";
import type { Palette } from "../../../../src/charts/theme.ts";
import { thumbnailOf } from "../../../../src/charts/draw/thumbnail.ts";

const svg = (width: number, height: number, token: string): string =>
  `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="T"><path fill="var(--${token})"/></svg>`;
const palette = (color: string) => ({ "chart-1": color, "chart-2": color }) as unknown as Palette;
const colors = { light: palette("#111111"), dark: palette("#eeeeee") };
const style = { family: "Labels", direction: "ltr" } as const;

describe("the thumbnail of a chart", () => {
  it("is the picture whose words are larger in its frame", () => {
    const long = { wide: svg(720, 300, "chart-1"), narrow: svg(360, 900, "chart-2"), description: "" };
    expect(thumbnailOf(long, colors, style)).toMatchObject({ width: 720, height: 300 });
    const short = { ...long, narrow: svg(360, 300, "chart-2") };
    expect(thumbnailOf(short, colors, style)).toMatchObject({ width: 360, height: 300 });
  });

  it("has the colors of both schemes, those alone that it uses", () => {
    const drawn = { wide: svg(720, 300, "chart-1"), narrow: svg(360, 900, "chart-1"), description: "" };
    const { svg: made } = thumbnailOf(drawn, colors, style);
    expect(made).toContain(
      "<style>svg{--chart-1:#111111}@media (prefers-color-scheme:dark){svg{--chart-1:#eeeeee}}</style>",
    );
    expect(made).toContain('<path fill="var(--chart-1)"/>');
  });
});
