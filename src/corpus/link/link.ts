import type { Root } from "mdast";
import { parseTarget } from "../../model/reference.ts";
import { type CellAddress, addressesUsed, cellsOf, parseValue } from "../../model/value.ts";
import { collectNodes } from "../parse/mdx/tree.ts";
import type { Document, Reference } from "../types.ts";
import { withSentence } from "../with-sentence.ts";
import type { LinkTargets } from "./targets.ts";
import { anchorOf, pageOf, placeOn } from "../../model/href.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { keyOf } from "../../model/key.ts";
import { cellIn } from "../../model/cell-path.ts";

/** Every link of a document, in order of the text, resolved where its target exists. */
export function resolveLinks(document: Document, targets: LinkTargets): Reference[] {
  return document.links.map((link) => {
    const { owner } = document;
    const { section, block, url, text, place } = link;
    const reference = {
      owner,
      ...(section ? { section } : {}),
      ...(block ? { block } : {}),
      ...{ url, scheme: "", id: "", text, place },
    };
    return resolve(
      withSentence(reference, () => link.sentence),
      document,
      targets,
    );
  });
}

/** Writes each reference into the node of its link: there a renderer finds where it leads. */
export function markLinks(tree: Root, references: readonly Reference[]): void {
  for (const [index, node] of collectNodes(tree, "link").entries())
    node.data = { ...node.data, reference: references[index]! };
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
