import type { Edition } from "virtual:learning-briefs/edition";
import type { MenuTarget } from "../../corpus/query/menus.ts";
import type { AreaName } from "../../model/areas.ts";
import { type MenuEntry, readEntry } from "../../model/site.ts";
import { allPairs } from "../compare/pairs.ts";
import { refusedTables } from "../compare/table-pairs.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";

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

/** The areas in which nothing stands. */
export const emptyAreas = memoizeByObject((edition: Edition): ReadonlySet<AreaName> => {
  const counts = edition.countThings();
  const hasSome: Record<AreaName, boolean> = {
    publications: counts.publications > 0,
    findings: counts.findings + counts.recommendations > 0,
    voices: counts.voices > 0,
    data: counts.datasets > 0,
    glossary: counts.terms > 0,
    timeline: edition.timeline().length > 0,
    compare: allPairs(edition).length > 0 || refusedTables(edition).length > 0,
    corrections: counts.corrections > 0,
    search: true,
    about: true,
  };
  return new Set((Object.keys(hasSome) as AreaName[]).filter((area) => !hasSome[area]));
});
