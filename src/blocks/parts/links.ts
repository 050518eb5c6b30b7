import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Locale } from "../../locales/locale.ts";
import type { TreeSite } from "../trees.ts";

interface Item {
  /** Plain words stand where there is nothing to lead to. */
  href?: string | undefined;
  title: string;
  aside?: string | undefined;
}

/** Links in one line, with a sign between two. */
export function linkList(
  items: readonly Item[],
  { t, parts }: Locale,
  between: "comma" | "semicolon" = "comma",
): ElementContent[] {
  return items.flatMap(({ href, title, aside }, index): ElementContent[] => {
    const link = href ? h("a", { href }, title) : text(title);
    const shown = aside ? nodes(parts("blocks.aside", { title: link, publication: aside })) : [link];
    return [...(index > 0 ? [text(t(`punctuation.${between}`))] : []), ...shown];
  });
}

/** A label, and what it names: “Evidence: …”. */
export function labeled(label: string, text: readonly ElementContent[], locale: Locale): ElementContent[] {
  return nodes(locale.parts("punctuation.labeled", { label, text }));
}

/** What some keys lead to, after a label, e.g. “Evidence: …”; undefined where nothing has them. */
export function labeledLinks(
  label: string,
  keys: readonly string[],
  site: Pick<TreeSite, "find" | "home" | "locale">,
  withHome = false,
): Element | undefined {
  const items = keys.flatMap((key): Item[] => {
    const entity = site.find(key);
    if (!entity) return [];
    const home = withHome && "home" in entity ? String(entity.home) : undefined;
    const aside = home && site.home(home)?.title;
    return [{ href: entity.href, title: entity.title, aside }];
  });
  return items.length > 0
    ? h("p", labeled(label, linkList(items, site.locale, "semicolon"), site.locale))
    : undefined;
}

/** The pieces of a message as nodes. */
export function nodes(
  pieces: readonly (string | ElementContent | readonly ElementContent[])[],
): ElementContent[] {
  return pieces.flatMap((piece) => (typeof piece === "string" ? text(piece) : piece));
}

function text(value: string): ElementContent {
  return { type: "text", value };
}
