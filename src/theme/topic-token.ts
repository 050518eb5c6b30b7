/** The custom property of a topic's color: `site:north` → `topic-site-north`. Ids are in kebab-case, so that no two meet. */
export function topicToken(key: string): string {
  return `topic-${key.replace(":", "--")}`;
}
