import { anchorsOf } from "../corpus/link.ts";
import type { Corpus, Document, Reference } from "../corpus/types.ts";
import { mayBeUnread } from "../corpus/unread.ts";
import { SCHEMES } from "../model/reference.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";

/** Pages that every site has and that no content file writes. */
export const FIXED_PAGES = [
  "/",
  "/publications/",
  "/data/",
  "/compare/",
  "/voices/",
  "/findings/",
  "/glossary/",
  "/timeline/",
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
    const fault = faultOf(reference, corpus, documents);
    if (fault) problems.add("broken-link", reference.place, ...fault);
  }
}

type Fault = [message: string, hint: string];

function faultOf(
  reference: Reference,
  corpus: Corpus,
  documents: ReadonlyMap<string, Document>,
): Fault | undefined {
  if (reference.url === "")
    return ["This link has no address.", "Write it between the round brackets: [text](publication:its-id)."];
  switch (reference.scheme) {
    case "value":
      return undefined;
    case "web":
      return faultOfWeb(reference);
    case "fragment":
      return faultOfFragment(reference, documents.get(reference.owner)!);
    case "path":
      return faultOfPath(reference, corpus);
    default:
      return faultOfTyped(reference, corpus, documents);
  }
}

function faultOfWeb({ url }: Reference): Fault | undefined {
  if (/^(mailto|tel):./.test(url) || (/^https?:/.test(url) && URL.canParse(url))) return undefined;
  return [`${url} is no complete address.`, "Write all of it, such as https://example.org/page."];
}

function faultOfTyped(
  reference: Reference,
  corpus: Corpus,
  documents: ReadonlyMap<string, Document>,
): Fault | undefined {
  const { scheme, id, fragment } = reference;
  const schemes = [...SCHEMES, ...corpus.site.topicKinds.map((kind) => kind.id)];
  if (!schemes.includes(scheme)) return faultOfScheme(reference, schemes);
  if (!reference.target) {
    if (mayBeUnread(corpus, scheme, id)) return undefined;
    const ids = [...corpus.entities.keys()]
      .filter((key) => key.startsWith(`${scheme}:`))
      .map((key) => key.slice(scheme.length + 1));
    return [`There is no ${scheme} \`${id}\`.`, suggest(`${scheme}:`, id, ids)];
  }
  const target = documents.get(reference.target);
  const anchors = target ? anchorsOf(target) : [];
  if (fragment === undefined || anchors.includes(fragment)) return undefined;
  return [`${id} has no section or block \`#${fragment}\`.`, suggest(`${scheme}:${id}#`, fragment, anchors)];
}

function faultOfScheme({ scheme, id }: Reference, schemes: string[]): Fault {
  const unsafe = ["javascript", "data", "vbscript", "file"].includes(scheme);
  const close = unsafe ? undefined : nearest(scheme, schemes)[0];
  const hint = close
    ? `Change it to ${close}:${id}.`
    : `Write https://… or one of ${schemes.map((known) => `${known}:`).join(", ")}.`;
  return [`\`${scheme}:\` is not a kind of link.`, hint];
}

function faultOfFragment({ id }: Reference, document: Document): Fault | undefined {
  const anchors = anchorsOf(document);
  if (anchors.includes(id)) return undefined;
  return [`This page has no section or block \`#${id}\`.`, suggest("#", id, anchors)];
}

function faultOfPath({ href, url }: Reference, corpus: Corpus): Fault | undefined {
  if (href) return undefined;
  const kinds = corpus.site.topicKinds.map((kind) => `/${kind.plural}/`);
  const pages = [...FIXED_PAGES, ...kinds, ...[...corpus.entities.values()].map((entity) => entity.href)];
  const mayStand = [...corpus.unread].some((key) => url.includes(`/${key.split(":")[1]}/`));
  if (pages.includes(url) || mayStand) return undefined;
  const near = nearest(url, pages);
  const hint =
    near.length > 0
      ? `Change it to ${near.join(" or ")}.`
      : "Write a typed link, such as publication:its-id, so that it is checked and moves along.";
  return [`No page has the address ${url}.`, hint];
}

function suggest(prefix: string, written: string, known: string[]): string {
  const near = nearest(written, known);
  if (near.length > 0) return `Change it to ${near.map((id) => prefix + id).join(" or ")}.`;
  const some = known.slice(0, 8).map((id) => prefix + id);
  return some.length > 0
    ? `Known are ${some.join(", ")}${known.length > 8 ? ", …" : ""}.`
    : "There is none yet: write it first, or take the link away.";
}
