import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/theme/color.ts";
import { weakPairs } from "../../../src/theme/pairs.ts";

const weak = (colors: object, scheme: "auto" | "light" | "dark" = "auto") =>
  weakPairs({ scheme, colors }).map(({ path, nearest }) => ({ at: path.join("."), nearest }));

describe("weak pairs", () => {
  it.each([
    [{}],
    [{ accent: "#b3261e" }],
    [{ accent: "#b3261e", paper: "#fff8f0" }],
    [{ paper: "#ffffff", ink: "#333333" }],
    [{ paper: "#e8dcc0", ink: "#3a3020", accent: "#7a1f1f" }],
    [{ topics: { site: "#7a1f1f" } }],
  ])("are not found in what can be read: %j", (colors) => expect(weak(colors)).toEqual([]));

  it("are not found in a dark theme whose light colors are made", () =>
    expect(weak({ paper: "#101820", ink: "#f5f1e6", accent: "#f2a900" }, "dark")).toEqual([]));

  it.each([
    [{ accent: "#ffcc00" }, "accent"],
    [{ accent: { dark: "#0000ff" } }, "accent.dark"],
    [{ paper: "#ffffff", ink: "#999999" }, "ink"],
    [{ softInk: "#aaaaaa" }, "softInk"],
    [{ focus: "#eeeeee" }, "focus"],
    [{ caution: "#ff9966" }, "caution"],
    [{ strongLine: "#dddddd" }, "strongLine"],
    [{ accentWash: "#205185" }, "accentWash"],
    [{ surface: "#222222" }, "surface"],
    [{ covers: ["#205185", "#eeeecc"] }, "covers.1"],
    [{ topics: { site: "#ffe0e0" } }, "topics.site"],
    [{ charts: { series: ["#ffff00"] } }, "charts.series.0"],
    [{ charts: { text: "#bbbbbb" } }, "charts.text"],
    [{ charts: { unsure: "#333333" } }, "charts.unsure"],
    [{ charts: { ramp: ["#c7e6f1", "#93c7da", "#5ea5bd", "#94c8db", "#033c4b"] } }, "charts.ramp.3"],
    [{ charts: { ramp: ["#c7e6f1", "#bfdfea", "#5ea5bd", "#21748c", "#033c4b"] } }, "charts.ramp.1"],
    [{ charts: { unsure: "#b3aca0" } }, "charts.unsure"],
  ])("are told once, where the color stands, with a mend that passes: %j", (colors, at) => {
    const [found, ...more] = weak(colors);
    expect(more).toEqual([]);
    expect(found!.at).toBe(`colors.${at}`);
    const mended = JSON.parse(JSON.stringify(colors).replace(given(colors, at), found!.nearest!)) as object;
    expect(weak(mended)).toEqual([]);
  });

  it("blame the paper on which nothing stands out", () => {
    expect(weak({ paper: "#777777" }).map(({ at }) => at)).toEqual(["colors.paper"]);
    expect(weak({ paper: "#15191e" }).map(({ at }) => at)).toEqual(["colors.paper"]);
  });

  it("measure as WCAG 2.2 does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});

function given(colors: object, at: string): string {
  return at
    .split(".")
    .reduce<unknown>((group, key) => (group as Record<string, unknown>)[key], colors) as string;
}
