import { absentPages } from "../corpus/query/areas.ts";
import { anchorsOf } from "../corpus/link/link.ts";
import type { Corpus, Document, Reference } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { anchorMayBeUnread, fixedPagesAsRead, mayBeUnread } from "../corpus/query/unread.ts";
import { SCHEMES } from "../model/reference.ts";
import { isWebAddress } from "../model/web-address.ts";
import { idsOf } from "../corpus/query/by-id.ts";
import type { Problems } from "../problems/collector.ts";
import { changeTo, nearest } from "../problems/nearest.ts";
import { idOf, keyOf } from "../model/key.ts";

/** Every link leads somewhere: its scheme is known, its target exists, and so does its fragment. */
export function checkLinks(corpus: Corpus, problems: Problems): void {
  const documents = new Map(textsOf(corpus).map((text) => [text.key, text.document]));
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
  if (reference.text.trim() === "")
    return [
      "This link has no words, and readers do not see it.",
      `Write them between the square brackets: [words](${reference.url}).`,
    ];
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
  if (/^(mailto|tel):[^\s\p{C}]+$/u.test(url) || isWebAddress(url)) return undefined;
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
    return [`There is no ${scheme} \`${id}\`.`, suggest(`${scheme}:`, id, idsOf(corpus, scheme))];
  }
  const target = documents.get(reference.target);
  const anchors = target ? anchorsOf(target) : [];
  if (fragment === undefined || anchors.includes(fragment) || (target && anchorMayBeUnread(target, fragment)))
    return undefined;
  return [
    `${id} has no section or block \`#${fragment}\`.`,
    suggest(`${keyOf(scheme, id)}#`, fragment, anchors),
  ];
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
  if (anchors.includes(id) || anchorMayBeUnread(document, id)) return undefined;
  return [`This page has no section or block \`#${id}\`.`, suggest("#", id, anchors)];
}

function faultOfPath({ href, url }: Reference, corpus: Corpus): Fault | undefined {
  if (href) return undefined;
  const pages: readonly string[] = [
    ...fixedPagesAsRead(corpus),
    ...[...corpus.entities.values()].map((entity) => entity.href),
  ];
  const mayStand = [...corpus.unread].some((key) => url.includes(`/${idOf(key)}/`));
  if (pages.includes(url) || mayStand) return undefined;
  if (absentPages(corpus).has(url))
    return [
      `Nothing stands in ${url}, and so it has no page.`,
      "Take the link away until something stands there.",
    ];
  const typed = asTyped(url, corpus);
  if (!typed && WITHOUT_SCHEME.test(url))
    return [`${url} is no complete address.`, `Write https://${url}, where that is another website.`];
  const near = typed ? [typed] : url.startsWith("/") ? nearest(url, pages) : [];
  const otherwise = "Write a typed link, such as publication:its-id, so that it is checked and moves along.";
  return [`No page has the address ${url}.`, changeTo(near, otherwise)];
}

/** The typed link that is meant: its scheme has a capital, or is left out before a cell. */
function asTyped(url: string, { site, entities }: Corpus): string | undefined {
  const [scheme, ...rest] = url.split(":");
  const schemes = [...SCHEMES, ...site.topicKinds.map((kind) => kind.id)];
  if (rest.length > 0 && schemes.includes(scheme!.toLowerCase()))
    return `${scheme!.toLowerCase()}:${rest.join(":")}`;
  const steps = url.split("/");
  return steps.length === 3 && entities.has(keyOf("dataset", steps[0]!)) ? `value:${url}` : undefined;
}

/** "www.example.org/page", "example.org": what people write who copy an address from a letter. */
const WITHOUT_SCHEME =
  /^(?:www\.[^\s/]+|(?:[\p{L}\d-]+\.)+(?:com|org|net|info|gov|edu|eu|[a-z]{2}))(?:[/?#]\S*)?$/u;

function suggest(prefix: string, written: string, known: string[]): string {
  const near = nearest(written, known).map((id) => prefix + id);
  const some = known.slice(0, 8).map((id) => prefix + id);
  return changeTo(
    near,
    some.length > 0
      ? `Known are ${some.join(", ")}${known.length > 8 ? ", …" : ""}.`
      : "There is none yet: write it first, or take the link away.",
  );
}
