import { anchorsOf } from "../corpus/link.ts";
import type { Corpus, Document, Reference } from "../corpus/types.ts";
import { SCHEMES } from "../model/reference.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";

/** Pages that every site has and that no content file writes. */
const FIXED_PAGES = [
  "/",
  "/publications/",
  "/data/",
  "/voices/",
  "/findings/",
  "/glossary/",
  "/corrections/",
  "/search/",
  "/about/",
];

/** Every link leads somewhere: its scheme is known, its target exists, and so does its fragment. */
export function checkLinks(corpus: Corpus, problems: Problems): void {
  const documents = new Map(
    [...corpus.publications, ...corpus.topics, ...corpus.terms].map((text) => [text.key, text.document]),
  );
  for (const reference of corpus.references) {
    if (reference.scheme === "value" || reference.scheme === "web") continue;
    if (reference.scheme === "fragment") checkFragment(reference, documents.get(reference.owner)!, problems);
    else if (reference.scheme === "path") checkPath(reference, corpus, problems);
    else checkTyped(reference, corpus, documents, problems);
  }
}

function checkTyped(
  reference: Reference,
  corpus: Corpus,
  documents: ReadonlyMap<string, Document>,
  problems: Problems,
): void {
  const { scheme, id, place } = reference;
  const schemes = [...SCHEMES, ...corpus.site.topicKinds.map((kind) => kind.id)];
  if (!schemes.includes(scheme)) {
    const unsafe = ["javascript", "data", "vbscript", "file"].includes(scheme);
    const close = unsafe ? undefined : nearest(scheme, schemes)[0];
    problems.add(
      "broken-link",
      place,
      `\`${scheme}:\` is not a kind of link.`,
      close
        ? `Change it to \`${close}:${id}\`.`
        : `Write https://… or one of ${schemes.map((known) => `${known}:`).join(", ")}.`,
    );
    return;
  }
  const target = reference.target && documents.get(reference.target);
  if (!reference.target) {
    const ids = [...corpus.entities.keys()]
      .filter((key) => key.startsWith(`${scheme}:`))
      .map((key) => key.slice(scheme.length + 1));
    problems.add(
      "broken-link",
      place,
      `There is no ${scheme} \`${id}\`.`,
      suggest(
        nearest(id, ids).map((near) => `${scheme}:${near}`),
        `${scheme}:`,
        ids,
      ),
    );
  } else if (
    reference.fragment !== undefined &&
    !(target && anchorsOf(target).includes(reference.fragment))
  ) {
    const anchors = target ? anchorsOf(target) : [];
    const near = nearest(reference.fragment, anchors).map((anchor) => `${scheme}:${id}#${anchor}`);
    problems.add(
      "broken-link",
      place,
      `${id} has no section or block \`#${reference.fragment}\`.`,
      suggest(near, `${scheme}:${id}#`, anchors),
    );
  }
}

function checkFragment(reference: Reference, document: Document, problems: Problems): void {
  const anchors = anchorsOf(document);
  if (anchors.includes(reference.id)) return;
  const near = nearest(reference.id, anchors).map((anchor) => `#${anchor}`);
  problems.add(
    "broken-link",
    reference.place,
    `This page has no section or block \`#${reference.id}\`.`,
    suggest(near, "#", anchors),
  );
}

function checkPath(reference: Reference, corpus: Corpus, problems: Problems): void {
  if (reference.href) return;
  const kinds = corpus.site.topicKinds.map((kind) => `/${kind.plural}/`);
  const pages = [...FIXED_PAGES, ...kinds, ...[...corpus.entities.values()].map((entity) => entity.href)];
  if (pages.includes(reference.url)) return;
  const near = nearest(reference.url, pages);
  problems.add(
    "broken-link",
    reference.place,
    `No page has the address ${reference.url}.`,
    near.length > 0
      ? `Change it to ${near.join(" or ")}.`
      : "Write a typed link, such as publication:its-id, so that it is checked and moves along.",
  );
}

function suggest(near: string[], prefix: string, known: string[]): string {
  if (near.length > 0) return `Change it to ${near.join(" or ")}.`;
  const some = known.slice(0, 8).map((id) => prefix + id);
  return some.length > 0
    ? `Known are ${some.join(", ")}${known.length > 8 ? ", …" : ""}.`
    : "There is none yet.";
}
