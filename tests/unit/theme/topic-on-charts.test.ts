import { expect, test } from "vitest";
import { contrast, lchOf } from "../../../src/theme/color.ts";
import { resolveColors } from "../../../src/theme/resolve-tokens.ts";
import { inkOn } from "../../../src/theme/token-names.ts";
import { topicOnCharts, withTopics } from "../../../src/theme/topic-on-charts.ts";

const colors = resolveColors({
  scheme: "auto",
  colors: { topics: { "site:north": "#7a1f1f", site: "#1f3a7a" } },
});

test.each(["light", "dark"] as const)(
  "a topic keeps its hue in charts and carries their writing: %s",
  (scheme) => {
    const { tokens, topics } = colors[scheme];
    for (const token of ["chart-1", "chart-2"] as const) {
      const drawn = topicOnCharts(colors[scheme], { topic: "site:north", token })!;
      expect(contrast(drawn, tokens[inkOn(token)])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(drawn, tokens["chart-paper"])).toBeGreaterThanOrEqual(3);
      const turn = Math.abs(lchOf(drawn).h - lchOf(topics["site:north"]!).h);
      expect(Math.min(turn, 360 - turn)).toBeLessThan(6);
    }
  },
);

test("a color that needs no change has none, and stands in the place of the chart's own", () => {
  const north = { topic: "site:north", token: "chart-4" } as const;
  expect(topicOnCharts(colors.light, north)).toBe("#7a1f1f");
  expect(withTopics(colors.light, [north])).toEqual({ ...colors.light.tokens, "chart-4": "#7a1f1f" });
});

test("what is given for a kind is no topic's own", () => {
  const south = { topic: "site:south", token: "chart-2" } as const;
  expect(topicOnCharts(colors.light, south)).toBeUndefined();
  expect(withTopics(colors.light, [south])).toBe(colors.light.tokens);
});
