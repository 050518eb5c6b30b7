import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { z } from "zod";
import { id } from "../model/ids.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { flag, line } from "./fields.ts";
import { linkList, nodes } from "./parts/links.ts";
import type { TreeSite } from "./trees.ts";

/** What someone said or wrote. */
export const voice = defineThing({
  name: "Voice",
  props: z.strictObject({
    id: id.describe("Its id, an anchor on the page of its publication."),
    role: id.describe("Who speaks: a role of site.yaml."),
    theme: line.optional().describe("The theme under which the source puts it, as dataset/row."),
    sameAs: id.optional().describe("The voice of which this is another telling."),
    verbatim: flag.describe("The words are the speaker's own, letter for letter."),
    lead: flag.describe("It speaks for others: lists of voices and pages of topics begin with it."),
  }),
  content: "prose",
  topics: true,
  holds: { role: "role", theme: "row", sameAs: "voice" },
  scheme: "voice",
  thing: ({ props: { role, theme, sameAs, verbatim, lead }, children }, base): Voice => {
    const text = plainText({ type: "root", children });
    return {
      ...base,
      title: shorten(text),
      role,
      ...(theme ? { theme } : {}),
      ...(sameAs ? { sameAs } : {}),
      verbatim: verbatim === "true",
      ...(lead ? { lead: true } : {}),
      text,
    };
  },
  tree: (voice, { site, body, where }) => {
    const { locale } = site;
    const { role, places, mark } = site.speaker(voice);
    const others = site.alsoTold(voice);
    const told = voice.verbatim
      ? "verbatim"
      : where === "text" && site.isFirstRetold(voice)
        ? "retold"
        : null;
    // A file has no styles that set these apart for sure.
    const between = site.inFile ? " · " : " ";
    return h(
      "div.voice__row",
      h("p.voice__who", [
        where === "grouped"
          ? h("a.voice__role", { href: voice.href }, [markTree(mark), role])
          : h("span.voice__role", where === "text" ? role : [markTree(mark), role]),
        ...places.flatMap(({ href, title }) => [between, h("a", { href }, title)]),
        ...(told ? [between, h("span.voice__told", locale.t(`blocks.${told}`))] : []),
        ...(where === "text" || where === "grouped" ? [] : cameFrom(voice, site)),
      ]),
      h(
        "div.voice__words",
        [...body],
        others.length > 0
          ? h("p.label", nodes(locale.parts("blocks.alsoTold", { texts: linkList(others, locale) })))
          : null,
      ),
    );
  },
  group: (items) =>
    h(
      "ul.voices",
      { role: "list" },
      items.map(({ block, tree }) =>
        h("li.voice", { id: "id" in block.props ? String(block.props.id) : undefined }, tree),
      ),
    ),
  record: ({ text, role }, _body, { roles }) => ({
    text,
    place: roles.find(({ id }) => id === role)?.label,
  }),
});

/** The shape that stands for the role on covers. */
function markTree(mark: string): ElementContent {
  return {
    type: "raw",
    value: `<svg class="voice__mark" viewBox="-4 -4 8 8" aria-hidden="true"><path d="${mark}"/></svg>`,
  };
}

/** The part of the text in which a voice stands. */
function cameFrom({ href, home, section }: Voice, site: TreeSite): ElementContent[] {
  const from = site.section(home, section) ?? site.home(home);
  return from ? [{ type: "text", value: " " }, h("a.voice__from", { href }, from.title)] : [];
}

function plainText(root: Root): string {
  return toString(root).replace(/\s+/g, " ").trim();
}

function shorten(text: string): string {
  if (text.length <= 80) return text;
  return `${text.slice(0, text.lastIndexOf(" ", 80))}…`;
}

export interface Voice extends Thing<"Voice", "voice"> {
  role: string;
  /** `dataset/row` of the theme under which the source puts it. */
  theme?: string;
  /** The voice of which this is another telling. */
  sameAs?: string;
  verbatim: boolean;
  /** An author chose it to stand before others. */
  lead?: boolean;
  /** Its words, without marks. */
  text: string;
}
