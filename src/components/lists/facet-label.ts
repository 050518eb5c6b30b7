import type { Locale } from "../../locales/locale.ts";
import type { TopicKind } from "../../model/site.ts";

/** What a facet is called: a topic kind by its own name, the others by the interface's. */
export function facetLabel(
  id: string,
  kinds: readonly TopicKind[],
  { t }: Locale,
): { one: string; many: string } {
  const kind = kinds.find(({ plural }) => plural === id);
  if (kind) return { one: kind.label, many: kind.pluralLabel };
  const own = Object.hasOwn(OWN, id) && OWN[id as keyof typeof OWN];
  return own ? { one: t(own.one), many: t(own.many) } : { one: id, many: id };
}

const OWN = {
  roles: { one: "lists.role", many: "lists.roles" },
  publications: { one: "lists.publication", many: "lists.publications" },
  themes: { one: "lists.theme", many: "lists.themes" },
  years: { one: "lists.year", many: "lists.years" },
  questions: { one: "lists.question", many: "lists.questions" },
} as const;
