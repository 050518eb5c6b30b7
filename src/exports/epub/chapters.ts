import type { ElementContent } from "hast";
import { h } from "hastscript";
import { writeSectionNumber } from "../../locales/section-number.ts";
import type { PortableEdition } from "../portable-edition.ts";
import { elementsIn } from "../elements.ts";
import type { Chapter } from "./epub.ts";

/** A publication in chapters: its title, its sections, the words that it uses, its notes, and where it comes from. */
export function chaptersOf(edition: PortableEdition): Chapter[] {
  const { locale, terms, notes, sections } = edition;
  const { t } = locale;
  const heads = sections.filter(({ depth }) => depth === 2);
  const parts = partsOf(edition.children, new Set(heads.map(({ id }) => id)));
  const chapters: Chapter[] = [
    { id: "title-page", title: edition.title, sections: [], trees: titlePage(edition), kind: "titlepage" },
  ];
  const before = parts.get(undefined) ?? [];
  if (before.some(({ type }) => type === "element"))
    chapters.push({
      id: "opening",
      title: t("portable.opening"),
      sections: [],
      trees: before,
      kind: "chapter",
    });
  for (const head of heads) {
    const own = sections.filter(({ depth, number }) => depth === 3 && number[0] === head.number[0]);
    chapters.push({
      id: `section-${head.number[0]}`,
      title: named(head, edition),
      sections: own.map((section) => ({ id: section.id, title: named(section, edition) })),
      trees: parts.get(head.id) ?? [],
      kind: "chapter",
    });
  }
  if (terms.length > 0)
    chapters.push(further("definitions", t("portable.definitions"), "chapter", definitions(edition)));
  if (notes.length > 0) chapters.push(further("notes", t("blocks.notes"), "endnotes", notesIn(edition)));
  chapters.push(further("colophon", t("portable.colophon"), "colophon", colophon(edition)));
  return chapters;
}

/** A chapter that is no section of the text. */
function further(id: string, title: string, kind: Chapter["kind"], trees: ElementContent[]): Chapter {
  return { ...{ id, title, kind, sections: [] }, trees: [h("h2", title), ...trees] };
}

function definitions({ terms }: PortableEdition): ElementContent[] {
  return [
    h(
      "dl",
      terms.flatMap(({ id, name, children }) => [h("dt", { id }, name), h("dd", children)]),
    ),
  ];
}

/** The notes, each with the way back to its first call. */
function notesIn(edition: PortableEdition): ElementContent[] {
  const { t } = edition.locale;
  const calls = callsIn(edition);
  const entries = edition.notes.map(({ id, sign, children }) => {
    const call = calls.get(id);
    return h(
      "li",
      { id, "epub:type": "endnote" },
      h("span.note-sign", `${sign} `),
      children,
      ...(call
        ? [
            " ",
            h(
              "a",
              { href: `#${call}`, role: "doc-backlink", "aria-label": t("portable.back", { sign }) },
              "↑",
            ),
          ]
        : []),
    );
  });
  return [h("ol.notes", entries)];
}

function named({ number, title }: PortableEdition["sections"][number], { locale }: PortableEdition): string {
  return `${writeSectionNumber(number, locale)} ${title}`;
}

/** What stands before the first section, and each section of the first level with all in it. */
function partsOf(
  children: readonly ElementContent[],
  heads: ReadonlySet<string>,
): Map<string | undefined, ElementContent[]> {
  const parts = new Map<string | undefined, ElementContent[]>([[undefined, []]]);
  let own = parts.get(undefined)!;
  for (const child of children) {
    const id = child.type === "element" && child.tagName === "h2" ? String(child.properties.id) : undefined;
    if (id !== undefined && heads.has(id)) parts.set(id, (own = []));
    own.push(child);
  }
  return parts;
}

function titlePage({ kind, title, subtitle, summary, facts }: PortableEdition): ElementContent[] {
  return [
    h("p.kind", kind),
    h("h1", title),
    ...(subtitle ? [h("p.subtitle", subtitle)] : []),
    h("p", summary),
    h(
      "dl.facts",
      facts.flatMap(({ label, text }) => [h("dt", label), h("dd", text)]),
    ),
  ];
}

/** Where the book comes from, and how it is cited. */
function colophon({ citation, site, address, licence, locale, version }: PortableEdition): ElementContent[] {
  const { t } = locale;
  const link = (href: string) => h("a", { href }, href);
  return [
    h("h3", t("lists.cite")),
    h("p", citation),
    h("p", address ? [`${site.name}: `, link(address)] : site.name),
    h("p", h("a", { href: licence.url }, licence.name), licence.holder ? ` · ${licence.holder}` : null),
    h("p", t("punctuation.labeled", { label: t("portable.version"), text: version })),
  ];
}

/** The id of the first call of each note. */
function callsIn({ children }: PortableEdition): Map<string, string> {
  const calls = new Map<string, string>();
  for (const { properties } of elementsIn(children)) {
    const note = String(properties.href ?? "").slice(1);
    if (properties.role === "doc-noteref" && properties.id && !calls.has(note))
      calls.set(note, String(properties.id));
  }
  return calls;
}
