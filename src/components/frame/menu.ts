import type { Edition } from "virtual:learning-briefs/edition";
import type { MenuTarget } from "../../corpus/query/menus.ts";
import { type MenuEntry, readEntry } from "../../model/site.ts";
import { emptyAreas } from "./absent-pages.ts";

export interface MenuItem {
  label: string;
  href: string;
}

/** The main menu as site.yaml orders it; the search stands at its end where it has no other place. */
export function menuOf(edition: Edition): MenuItem[] {
  const { navigation } = edition.corpus.site;
  const hasSearch = navigation.some((entry) => readEntry(entry).to === "search");
  return menuItems(hasSearch ? navigation : [...navigation, "search"], edition);
}

/** Entries of a menu as readers see them. An area in which nothing stands is left out, and so is a draft. */
export function menuItems(entries: readonly MenuEntry[], edition: Edition): MenuItem[] {
  const { locale } = edition;
  return entries.flatMap((entry): MenuItem[] => {
    const { to, label } = readEntry(entry);
    const target = edition.targetOf(to);
    if (!target || isEmpty(target, edition)) return [];
    const name =
      target.what === "area" ? locale.t(`areas.${target.area}`) : "title" in target ? target.title : to;
    return [{ label: label ?? name, href: target.href }];
  });
}

function isEmpty(target: MenuTarget, edition: Edition): boolean {
  if (target.what === "topics") return !edition.corpus.topics.some(({ kind }) => kind === target.kind);
  return target.what === "area" && emptyAreas(edition).has(target.area);
}
