import type { Corpus } from "../../corpus/types.ts";

/** Those of some topics, as `kind:id`, that the theme gives a color of their own. */
export function coloredTopics(topics: readonly string[], { theme }: Pick<Corpus, "theme">): string[] {
  const colored = theme.settings.colors?.topics ?? {};
  return topics.filter((topic) => Object.hasOwn(colored, topic));
}
