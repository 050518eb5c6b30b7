import type { BlockThing, ThingOf } from "../../blocks/index.ts";
import { collectEntities } from "../../corpus/link/entities.ts";
import { resolveLinks } from "../../corpus/link/link.ts";
import { linkTargets } from "../../corpus/link/targets.ts";
import { idsOf } from "../../corpus/query/by-id.ts";
import { readDocument } from "../../corpus/parse/mdx/document.ts";
import { parseMdx } from "../../corpus/parse/mdx/parse.ts";
import type { Block, Corpus, Document, Figure, Publication, Reference } from "../../corpus/types.ts";
import { pageHref } from "../../model/href.ts";
import { Problems } from "../../problems/collector.ts";
import { changeTo, nearest } from "../../problems/nearest.ts";
import type { Problem } from "../../problems/problem.ts";
import { checkAnnotations } from "../annotations.ts";
import { checkCharts } from "../charts.ts";
import { checkIds } from "../ids.ts";
import { checkTakeaways } from "../takeaways.ts";
import { checkBoundLink, checkValues } from "../values.ts";
import { keyOf } from "../../model/key.ts";

/** A block of the vocabulary as a page of the site's own has it: its attributes, read and held as in a text. */
export interface Held {
  block?: Block;
  /** Of a `<Chart>`. */
  figure?: Figure;
  /** What is wrong, without a place: what was read was written out anew. */
  problems: readonly Problem[];
}

/**
 * Reads a block that stands in a page of the site's own as if staff had written it in a text, and holds it to the same
 * rules with the same messages. `page` is the address of the page, without the slash at its end.
 */
export function holdBlock(
  corpus: Corpus,
  name: string,
  props: Readonly<Record<string, unknown>>,
  page: string,
): Held {
  const { document, problems } = read(writeTag(name, props), corpus, page);
  if (!document) return { problems: problems.all };
  const publication = asPublication(document, corpus);
  const { figures } = collectEntities([publication]);
  const alone = { ...apart(corpus), publications: [publication], figures };
  for (const check of [checkIds, checkCharts, checkAnnotations, checkTakeaways, checkValues])
    check(alone, problems);
  const [block] = document.blocks;
  const [figure] = figures;
  const isSound = problems.all.length === 0;
  return {
    problems: problems.all,
    ...(isSound && block ? { block } : {}),
    ...(isSound && figure ? { figure } : {}),
  };
}

/** Holds a number in a page against its cell; the reference leads to it. */
export function holdValue(
  corpus: Corpus,
  expression: string,
  text: string,
  page: string,
): { reference?: Reference; problems: readonly Problem[] } {
  const { document, problems } = read(
    `[${text.replace(/[[\]\\*_`]/g, "\\$&")}](value:${expression})`,
    corpus,
    page,
  );
  const [reference] = document ? resolveLinks(document, linkTargets(corpus.entities, new Map())) : [];
  if (reference) checkBoundLink(reference, corpus, problems);
  const isSound = problems.all.length === 0;
  return { problems: problems.all, ...(isSound && reference ? { reference } : {}) };
}

/** The thing of this scheme that a page names by `attribute` of a component, such as a voice; told where there is none. */
export function holdReference<S extends BlockThing["scheme"]>(
  corpus: Corpus,
  scheme: S,
  id: unknown,
  written: { name: string; attribute: string },
): { found?: ThingOf<S>; problems: readonly Problem[] } {
  const { figures, voices, findings, recommendations, events } = corpus;
  const found = [...figures, ...voices, ...findings, ...recommendations, ...events].find(
    (thing): thing is ThingOf<S> => thing.scheme === scheme && thing.id === id,
  );
  if (found) return { found, problems: [] };
  const known = idsOf(corpus, scheme);
  const problems = new Problems();
  const nowhere = { file: "", line: 1, column: 1 };
  const some =
    known.length > 0 ? `Write one of ${known.slice(0, 12).join(", ")}.` : `The content has no ${scheme}.`;
  if (typeof id !== "string" || id === "")
    problems.add(
      "block-props",
      nowhere,
      `<${written.name}> says not which ${scheme}: it lacks ${written.attribute}.`,
      known.length > 0
        ? `Write ${written.attribute}="${known[0]!}" into the tag, with the ${scheme} that you mean: ${known.slice(0, 12).join(", ")}.`
        : some,
    );
  else problems.add("unknown-id", nowhere, `"${id}" is no ${scheme}.`, changeTo(nearest(id, known), some));
  return { problems: problems.all };
}

function read(text: string, { site }: Corpus, page: string): { document?: Document; problems: Problems } {
  const problems = new Problems();
  const file = { path: "own.mdx", shown: page, text: `---\n---\n\n${text}\n` };
  const parsed = parseMdx(file, problems);
  if (!parsed) return { problems };
  const document = readDocument(parsed.tree, {
    // What may stand in a publication may stand in a page.
    owner: keyOf("publication", page),
    href: pageHref(page),
    file,
    site,
    problems,
  });
  return { document, problems };
}

/** A block as staff would write it; the `annotations` of a chart stand in it. */
function writeTag(name: string, { annotations, ...props }: Readonly<Record<string, unknown>>): string {
  const tag = `<${name} ${writeAttributes(props)}`;
  if (!Array.isArray(annotations)) return `${tag} />`;
  const parts = (annotations as Readonly<Record<string, unknown>>[]).map(
    (props) => `<Annotation ${writeAttributes(props)} />`,
  );
  return [`${tag}>`, ...parts, `</${name}>`].join("\n\n");
}

function writeAttributes(props: Readonly<Record<string, unknown>>): string {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => {
      const text = Array.isArray(value) ? value.join(" ") : String(value);
      return text.includes('"') ? `${key}='${text}'` : `${key}="${text}"`;
    })
    .join(" ");
}

/** The corpus with nothing in it that a check would tell again. */
function apart(corpus: Corpus): Corpus {
  return { ...corpus, publications: [], pages: [], topics: [], terms: [], figures: [], references: [] };
}

function asPublication(document: Document, { publications }: Corpus): Publication {
  return {
    ...publications[0]!,
    id: document.owner,
    key: document.owner,
    href: document.href,
    document,
  };
}
