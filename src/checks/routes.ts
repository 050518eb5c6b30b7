import type { Corpus } from "../corpus/types.ts";
import { toId } from "../model/ids.ts";
import { SCHEMES } from "../model/reference.ts";
import type { Problems } from "../problems/collector.ts";

/** The folders of a built site that every site has, whatever its content. A test holds them against `src/pages`. */
export const OWN_FOLDERS = [
  "about",
  "assets",
  "compare",
  "corrections",
  "data",
  "figures",
  "findings",
  "glossary",
  "pagefind",
  "publications",
  "search",
  "timeline",
  "voices",
];

/** What the lists of voices and of findings are divided by, beside the kinds of topic: `/voices/roles/<role>/`. */
export const OWN_DIVISIONS: Readonly<Record<string, string>> = {
  questions: "findings",
  roles: "voices",
  themes: "voices",
};

/** No kind of topic takes the address or the link scheme of something else, whose pages or links it would hide. */
export function checkRoutes({ site, placeInSite }: Corpus, problems: Problems): void {
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
          ? `Choose another plural, such as ${another(kind, taken)}, and rename the folder topics/${name}/ to it.`
          : "Choose another id, and use it in links and blocks.",
      );
    }
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
