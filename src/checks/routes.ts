import type { Corpus } from "../corpus/types.ts";
import { toId } from "../model/ids.ts";
import { SCHEMES } from "../model/reference.ts";
import type { Problems } from "../problems/collector.ts";
import { NAMES_AT_ROOT, routes } from "../model/routes.ts";

/** The folders of a built site that every site has, whatever its content: its pages', its assets' and its search index'. */
export const OWN_FOLDERS: readonly string[] = [...NAMES_AT_ROOT.folders, "assets"].sort();

/** Names that no page can have: those of folders, and of the pages that hosts and Astro make something else of. */
const NOT_PAGES: readonly string[] = [...OWN_FOLDERS, "404", "500", "index"];

/** Whose the address of a page already is, in words; undefined where it is free. */
export function ownerOfPage(id: string, { topicKinds }: Corpus["site"]): string | undefined {
  if (routes.page(id) === routes.about()) return undefined;
  const kind = topicKinds.find(({ plural }) => plural === id);
  if (kind) return `the kind ${kind.label}`;
  return NOT_PAGES.includes(id) ? "the site itself" : undefined;
}

/** What the lists of voices and of findings are divided by, beside the kinds of topic: `/voices/roles/<role>/`. */
export const OWN_DIVISIONS: Readonly<Record<string, string>> = {
  questions: "findings",
  roles: "voices",
  themes: "voices",
};

/**
 * No kind of topic takes the address or the link scheme of something else, whose pages or links it would hide, and no page
 * the address of an area.
 */
export function checkRoutes(corpus: Corpus, problems: Problems): void {
  const { site, placeInSite } = corpus;
  checkPages(corpus, problems);
  for (const [field, own] of [
    ["plural", [...OWN_FOLDERS, ...Object.keys(OWN_DIVISIONS)]],
    ["id", SCHEMES],
  ] as const) {
    const taken = new Map<string, string>(own.map((name) => [name, "the site itself"]));
    for (const [index, kind] of site.topicKinds.entries()) {
      const name = kind[field];
      const owner = taken.get(name);
      taken.set(name, `the kind ${kind.label}`);
      if (owner === undefined) continue;
      const within = Object.hasOwn(OWN_DIVISIONS, name) ? `${OWN_DIVISIONS[name]!}/` : "";
      const what = field === "plural" ? `The address /${within}${name}/` : `The link scheme ${name}:`;
      problems.add(
        "address-taken",
        placeInSite(["topicKinds", index, field]),
        `${what} already belongs to ${owner}.`,
        field === "plural"
          ? `Choose another plural, such as ${another(kind, taken)}, and rename the folder topics/${name}/ to it. The site keeps ${own.join(", ")}.`
          : `Choose another id, and use it in links and blocks. The site keeps ${own.join(", ")}.`,
      );
    }
  }
}

/** A page stands beside the areas and the kinds of topic: it has none of their addresses, but for the one page that staff may write themselves. */
function checkPages({ pages, site }: Corpus, problems: Problems): void {
  for (const { id, href, place } of pages) {
    const owner = ownerOfPage(id, site);
    if (owner === undefined) continue;
    problems.add(
      "address-taken",
      place,
      `The address ${href} already belongs to ${owner}.`,
      `Rename the file, such as ${id}-page.mdx, and what links to it: [words](page:${id}-page).`,
    );
  }
}

/** The kind's label as an address, where nobody has it. */
function another(
  { label, pluralLabel }: Corpus["site"]["topicKinds"][number],
  taken: ReadonlyMap<string, string>,
): string {
  const [plural, singular] = [toId(pluralLabel), toId(label)];
  return taken.has(plural) ? `${singular}-pages` : plural;
}
