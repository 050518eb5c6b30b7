import type { Link, Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS } from "../../blocks/index.ts";
import { parseTarget } from "../../model/reference.ts";
import { type CellAddress, addressesUsed, cellsOf, parseValue } from "../../model/value.ts";
import { sectionsByIndex } from "../parse/mdx/sections.ts";
import { Sentences, blockOf } from "../parse/mdx/tree.ts";
import { placeOfNode } from "../parse/mdx/parse.ts";
import type { Block, Document, Reference } from "../types.ts";
import type { LinkTargets } from "./targets.ts";
import { anchorOf, pageOf, placeOn } from "../../model/href.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { type Key, keyOf } from "../../model/key.ts";
import { cellIn } from "../../model/cell-path.ts";

const BLOCK_LEVEL = new Set(["paragraph", "heading", "tableCell"]);

/** Every link of a document, in order of the text, resolved where its target exists. */
export function collectReferences(document: Document, targets: LinkTargets): Reference[] {
  const references: Reference[] = [];
  const walk = (
    node: Nodes,
    section: string | undefined,
    block: Key | undefined,
    paragraph: () => Sentences,
  ): void => {
    const here = blockOf(node);
    const inside = here ? (keyOfBlock(here) ?? block) : block;
    if (node.type === "link")
      references.push(readLink(node, { section, block: inside, paragraph }, document, targets));
    const around = BLOCK_LEVEL.has(node.type) ? sentencesOf(node) : paragraph;
    if ("children" in node) for (const child of node.children) walk(child, section, inside, around);
  };
  const sections = sectionsByIndex(document.sections, document.tree.children.length);
  for (const [index, child] of document.tree.children.entries())
    walk(child, sections[index]?.id, undefined, sentencesOf(child));
  return references;
}

/** The sentences of a paragraph, read when the first is asked for. */
function sentencesOf(paragraph: Nodes): () => Sentences {
  let sentences: Sentences | undefined;
  return () => (sentences ??= new Sentences(paragraph));
}

/** The entity that a block is, if it has an address: `<Voice id="x">` → `voice:x`. */
export function keyOfBlock(block: Block): Key | undefined {
  const { scheme } = BLOCKS[block.name];
  const id = "id" in block.props ? block.props.id : undefined;
  return scheme && id ? keyOf(scheme, id) : undefined;
}

function readLink(
  node: Link,
  context: { section?: string | undefined; block?: Key | undefined; paragraph: () => Sentences },
  document: Document,
  targets: LinkTargets,
): Reference {
  let sentence: string | undefined;
  const reference: Reference = {
    owner: document.owner,
    ...(context.section ? { section: context.section } : {}),
    ...(context.block ? { block: context.block } : {}),
    url: node.url,
    scheme: "",
    id: "",
    text: toString(node),
    // Most are never asked for: a page shows those that lead to it.
    get sentence() {
      return (sentence ??= context.paragraph().around(node));
    },
    place: placeOfNode(document.file, node),
  };
  node.data = { ...node.data, reference };
  return resolve(reference, document, targets);
}

function resolve(reference: Reference, document: Document, targets: LinkTargets): Reference {
  const target = parseTarget(reference.url);
  if (!target) return resolvePlain(reference, document, targets);
  Object.assign(reference, { scheme: target.scheme, id: target.id });
  if (target.fragment !== undefined) reference.fragment = target.fragment;
  if (target.scheme === "value") return resolveValue(reference, targets);
  const key = keyOf(target.scheme, target.id);
  const href = targets.hrefOf(key);
  if (href === undefined) return reference;
  reference.target = key;
  reference.href = target.fragment ? placeOn(href, target.fragment) : href;
  return reference;
}

function resolveValue(reference: Reference, targets: LinkTargets): Reference {
  const expression = parseValue(reference.id);
  if (typeof expression === "string") return reference;
  reference.value = expression;
  const first = cellsOf(expression)[0]!;
  const dataset = targets.tableOf(first.dataset);
  if (!dataset) return reference;
  reference.target = dataset.key;
  const rowsOf = (id: string) => targets.tableOf(id)?.rows ?? [];
  const disputed = addressesUsed(expression, rowsOf).flatMap((cell) => correctionOf(targets, cell));
  if (disputed[0]) reference.erratum = disputed[0];
  // A whole column has no anchor of its own: its sum leads to the table.
  reference.href = first.row === "*" ? dataset.href : placeOn(dataset.href, joinIds(first.row, first.column));
  return reference;
}

/** The address of the correction of a cell, if one is declared. */
function correctionOf(targets: LinkTargets, { dataset, row, column }: CellAddress): string[] {
  return (targets.tableOf(dataset)?.corrections ?? [])
    .filter(({ cell }) => cell === cellIn(row, column))
    .map(({ href }) => href);
}

function resolvePlain(reference: Reference, document: Document, targets: LinkTargets): Reference {
  const { url } = reference;
  if (/^(https?:\/\/|mailto:|tel:)/.test(url)) return Object.assign(reference, { scheme: "web", href: url });
  if (url.startsWith("#")) {
    const known = anchorsOf(document).includes(url.slice(1));
    return Object.assign(reference, {
      scheme: "fragment",
      id: url.slice(1),
      ...(known ? { href: placeOn(document.href, url.slice(1)), target: document.owner } : {}),
    });
  }
  const fragment = anchorOf(url);
  const key = targets.keyAt(pageOf(url));
  const sound = key !== undefined && (!fragment || targets.hasAnchor(key, fragment));
  return Object.assign(reference, { scheme: "path", ...(sound ? { href: url, target: key } : {}) });
}

/** All anchors of a document, in order of the text: sections first, then blocks. */
export function anchorsOf(document: Document): string[] {
  const blocks = document.blocks.flatMap(({ props }) => ("id" in props && props.id ? props.id : []));
  return [...document.sections.map((section) => section.id), ...blocks];
}
