import { targetOf } from "../corpus/query/menus.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { anchorMayBeUnread, mayBeUnread } from "../corpus/query/unread.ts";
import type { Corpus } from "../corpus/types.ts";
import { AREAS } from "../model/areas.ts";
import { idOf, keyOf, schemeOf } from "../model/key.ts";
import { parseTarget } from "../model/reference.ts";
import { type MenuEntry, readEntry } from "../model/site.ts";
import { isWebAddress } from "../model/web-address.ts";
import type { Problems } from "../problems/collector.ts";
import { changeTo, nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";
import { tellDraft } from "./drafts.ts";

/** Every entry of the menu and of the footer leads somewhere, stands once in its list, and has a name; so does what the home page leads on to. */
export function checkMenus(corpus: Corpus, problems: Problems): void {
  const { site, placeInSite } = corpus;
  const lists: { entries: readonly MenuEntry[]; path: PropertyKey[]; what: string }[] = [
    { entries: site.navigation, path: ["navigation"], what: "the menu" },
    ...(site.footer?.groups ?? []).map(({ links }, index) => ({
      entries: links,
      path: ["footer", "groups", index, "links"],
      what: "this group of the footer",
    })),
  ];
  for (const { entries, path, what } of lists) {
    const seen = new Set<string>();
    for (const [index, entry] of entries.entries()) {
      const { to, label } = readEntry(entry);
      const place = placeInSite([...path, index, ...(typeof entry === "string" ? [] : ["to"])]);
      const target = targetOf(corpus, to);
      const address = target?.href ?? to;
      if (seen.has(address))
        problems.add("menu-entry", place, `“${to}” stands twice in ${what}.`, "Take one of the two out.");
      else if (target === undefined) tellMissing(to, corpus, place, problems);
      else if (target.what === "outside" && label === undefined)
        problems.add(
          "menu-entry",
          place,
          `The entry ${to} has no name, and readers would see its address.`,
          `Write it as { to: "${to}", label: "Its name" }.`,
        );
      else if (target.what === "thing" && corpus.drafts.has(target.entity.key))
        tellDraft(corpus, { key: target.entity.key, place }, problems);
      seen.add(address);
    }
  }
  const { more } = site.lead;
  // A page of the site's own is held where it is known which there are.
  if (more && !more.to.startsWith("/") && targetOf(corpus, more.to) === undefined)
    tellMissing(more.to, corpus, placeInSite(["lead", "more", "to"]), problems);
}

/** One fault is told once: what could not be read is told where it stands. */
function tellMissing(to: string, corpus: Corpus, place: Place, problems: Problems): void {
  const fault = outsideFault(to);
  if (fault) {
    problems.add("menu-entry", place, ...fault);
    return;
  }
  const typed = parseTarget(to);
  const { entities, site } = corpus;
  if (typed && mayBeUnread(corpus, typed.scheme, typed.id)) return;
  const whole = typed && entities.get(keyOf(typed.scheme, typed.id))?.key;
  if (whole) {
    const text = textsOf(corpus).find(({ key }) => key === whole);
    if (text && anchorMayBeUnread(text.document, typed.fragment ?? "")) return;
    const what = `${whole} has no section or block \`#${typed.fragment ?? ""}\`.`;
    problems.add("menu-entry", place, what, `Write ${whole}, or the id of a section behind the #.`);
    return;
  }
  const areas = [...Object.keys(AREAS), ...site.topicKinds.map(({ plural }) => plural)];
  const isLinkable = (key: string) =>
    ["page", "publication", ...site.topicKinds.map(({ id }) => id)].includes(schemeOf(key));
  const things = [...entities.keys()].filter(isLinkable);
  // The name of a page, written as that of an area is: or its address.
  const plain = to
    .replace(/^\/|\/$/g, "")
    .split("/")
    .at(-1)!;
  const meant = things.filter((key) => !typed && idOf(key) === plain);
  const near = meant.length > 0 ? meant : nearest(to, typed ? things : [...areas, ...things]);
  problems.add(
    "unknown-id",
    place,
    typed ? `There is no ${typed.scheme} \`${typed.id}\`.` : `"${to}" is no area of the menu.`,
    changeTo(
      near,
      `Write one of ${areas.join(", ")}, or what a link names, such as publication:its-id or page:its-id.`,
    ),
  );
}

/** What is wrong with an address that leads out of the site. */
function outsideFault(to: string): [message: string, hint: string] | undefined {
  if (/^(?:javascript|data|vbscript|file):/i.test(to))
    return [`${to} is no address that a link may have.`, "Write an address that begins with https://."];
  if (/^(?:https?:|\/\/|www\.)/i.test(to) && !isWebAddress(to)) {
    const whole = `https://${to.replace(/^(?:https?:)?\/*/i, "")}`;
    return [
      `${to} is no complete address.`,
      isWebAddress(whole) ? `Write ${whole}.` : "Write all of it, such as https://example.org/page.",
    ];
  }
  return undefined;
}
