import type { TopicKind } from "../../model/site.ts";
import { webWords } from "../web-words.ts";

/** What a facet is called: a topic kind by its own name, the others by the interface's. */
export function facetLabel(id: string, kinds: readonly TopicKind[]): { one: string; many: string } {
  const kind = kinds.find(({ plural }) => plural === id);
  if (kind) return { one: kind.label, many: kind.pluralLabel };
  return webWords.facets[id] ?? { one: id, many: id };
}
