import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { parseTarget } from "../model/reference.ts";
import { type CellAddress, cellsOf, parseValue } from "../model/value.ts";
import { sentenceAround } from "./tree.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { Block, Dataset, Document, Entity, Reference } from "./types.ts";

/** What links are resolved against. */
export interface LinkTargets {
  entities: ReadonlyMap<string, Entity>;
  documents: ReadonlyMap<string, Document>;
}

const BLOCK_LEVEL = new Set(["paragraph", "heading", "tableCell"]);

/** Every link of a document, in order of the text, resolved where its target exists. */
export function collectReferences(document: Document, targets: LinkTargets): Reference[] {
  const references: Reference[] = [];
  const walk = (
    node: Nodes,
    section: string | undefined,
    block: string | undefined,
    paragraph: Nodes,
  ): void => {
    const here = (node as { block?: Block }).block;
    const inside = here ? (keyOfBlock(here) ?? block) : block;
    if (node.type === "link")
      references.push(readLink(node, { section, block: inside, paragraph }, document, targets));
    const around = BLOCK_LEVEL.has(node.type) ? node : paragraph;
    if ("children" in node) for (const child of node.children) walk(child, section, inside, around);
  };
  for (const [index, child] of document.tree.children.entries()) {
    const section = document.sections.findLast((candidate) => candidate.start <= index)?.id;
    walk(child, section, undefined, child);
  }
  return references;
}

/** The entity that a block is, if it has an address: `<Voice id="x">` → `voice:x`. */
export function keyOfBlock(block: Block): string | undefined {
  const scheme = (
    {
      Voice: "voice",
      Finding: "finding",
      Recommendation: "recommendation",
      Event: "event",
      Chart: "figure",
      Figure: "figure",
    } as Record<string, string>
  )[block.name];
  return scheme && `${scheme}:${String(block.props["id"])}`;
}

type Link = Extract<Nodes, { type: "link" }>;

function readLink(
  node: Link,
  context: { section?: string | undefined; block?: string | undefined; paragraph: Nodes },
  document: Document,
  targets: LinkTargets,
): Reference {
  const reference: Reference = {
    owner: document.owner,
    ...(context.section ? { section: context.section } : {}),
    ...(context.block ? { block: context.block } : {}),
    url: node.url,
    scheme: "",
    id: "",
    text: toString(node),
    sentence: sentenceAround(context.paragraph, node),
    place: placeOfNode(document.file, node),
  };
  // The renderer meets the node again in the tree, and needs where it leads.
  (node as Link & { reference?: Reference }).reference = reference;
  return resolve(reference, document, targets);
}

function resolve(reference: Reference, document: Document, targets: LinkTargets): Reference {
  const target = parseTarget(reference.url);
  if (!target) return resolvePlain(reference, document, targets);
  Object.assign(reference, { scheme: target.scheme, id: target.id });
  if (target.fragment !== undefined) reference.fragment = target.fragment;
  if (target.scheme === "value") return resolveValue(reference, targets);
  const key = `${target.scheme}:${target.id}`;
  const entity = targets.entities.get(key);
  if (!entity) return reference;
  reference.target = key;
  reference.href = target.fragment ? `${entity.href.split("#")[0]}#${target.fragment}` : entity.href;
  return reference;
}

function resolveValue(reference: Reference, { entities }: LinkTargets): Reference {
  const expression = parseValue(reference.id);
  if (typeof expression === "string") return reference;
  reference.value = expression;
  const first = cellsOf(expression)[0]!;
  const dataset = entities.get(`dataset:${first.dataset}`);
  if (!dataset) return reference;
  reference.target = dataset.key;
  const disputed = cellsOf(expression).flatMap((cell) => erratumOf(entities, cell));
  if (disputed[0]) reference.erratum = disputed[0];
  // A whole column has no anchor of its own: its sum leads to the table.
  reference.href = first.row === "*" ? dataset.href : `${dataset.href}#${first.row}--${first.column}`;
  return reference;
}

/** The address of the correction of a cell, if one is declared. */
function erratumOf(entities: LinkTargets["entities"], { dataset, row, column }: CellAddress): string[] {
  const entity = entities.get(`dataset:${dataset}`) as Dataset | undefined;
  return (entity?.errata ?? []).filter(({ cell }) => cell === `${row}/${column}`).map(({ href }) => href);
}

function resolvePlain(
  reference: Reference,
  document: Document,
  { entities, documents }: LinkTargets,
): Reference {
  const { url } = reference;
  if (/^(https?:\/\/|mailto:|tel:)/.test(url)) return Object.assign(reference, { scheme: "web", href: url });
  if (url.startsWith("#")) {
    const known = anchorsOf(document).includes(url.slice(1));
    return Object.assign(reference, {
      scheme: "fragment",
      id: url.slice(1),
      ...(known ? { href: `${document.href.split("#")[0]}${url}`, target: document.owner } : {}),
    });
  }
  const [path, fragment] = url.split("#");
  const entity = [...entities.values()].find((candidate) => candidate.href === path);
  const page = entity && documents.get(entity.key);
  const sound = entity && (!fragment || (page && anchorsOf(page).includes(fragment)));
  return Object.assign(reference, { scheme: "path", ...(sound ? { href: url, target: entity.key } : {}) });
}

/** All anchors of a document, in order of the text: sections first, then blocks. */
export function anchorsOf(document: Document): string[] {
  const blocks = document.blocks.map((block) => block.props["id"]).filter((id) => typeof id === "string");
  return [...document.sections.map((section) => section.id), ...blocks];
}
