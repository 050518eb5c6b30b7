import { againstOf } from "./chart-colors.ts";
import { passingOr } from "./color.ts";
import type { SchemeColors, Tokens } from "./resolve-tokens.ts";
import type { ChartToken } from "./token-names.ts";

/** A topic, as `kind:id`, and which of the colors of a chart it is drawn in. */
export interface TopicColor {
  topic: string;
  token: ChartToken;
}

/**
 * The color that the theme gives a topic, as a chart draws it: in the lightness nearest to it in which a part stands out from the paper
 * and carries its writing. Undefined where the theme gives none to this topic itself.
 */
export function topicOnCharts(
  { tokens, topics }: SchemeColors,
  { topic, token }: TopicColor,
): string | undefined {
  const given = topics[topic];
  return (
    given && passingOr(given, againstOf(token, { paper: tokens["chart-paper"], text: tokens["chart-text"] }))
  );
}

/** The colors of one figure, whose topics keep theirs: for a file, which no sheet reaches. */
export function withTopics(colors: SchemeColors, drawn: readonly TopicColor[]): Tokens {
  const own = drawn.flatMap((one): [string, string][] => {
    const color = topicOnCharts(colors, one);
    return color === undefined ? [] : [[one.token, color]];
  });
  return own.length > 0 ? { ...colors.tokens, ...Object.fromEntries(own) } : colors.tokens;
}
