import type { Corpus, Document } from "../../src/corpus/types.ts";
import { renderDocument } from "../../src/render/document.ts";
import { writeHtml } from "../../src/render/write-html.ts";
import { plainSite } from "./tree-site.ts";

/**
 * The words of a file that was accepted which are in nothing that is made of it: neither in its page nor in its data. Words are
 * letters and digits; marks, remarks and what names a link's target are no words of the text.
 */
export function wordsLost(path: string, text: string, corpus: Corpus): string[] {
  const clean = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  if (path === "addresses.txt") return [];
  if (path.endsWith(".yaml")) return lost(yamlWords(clean), madeOfYaml(path, corpus));
  const [, front = "", body = ""] = /^---[ \t]*\n([^]*?\n)??(?:---|\.\.\.)[ \t]*\n?([^]*)$/.exec(clean) ?? [];
  const owner = [...corpus.publications, ...corpus.pages, ...corpus.topics, ...corpus.terms].find(
    ({ document }) => document.file === `content/${path}`,
  );
  if (!owner) return ["(the whole file)"];
  const meta = JSON.stringify(owner.meta);
  return [...lost(yamlWords(front), meta), ...lost(textWords(body), madeOfText(owner.document, corpus))];
}

function lost(words: readonly string[], made: string): string[] {
  const plain = made.normalize("NFC");
  return words.filter((word) => !plain.includes(word.normalize("NFC")));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of YAML that are no remarks: those stand on lines of their own, or behind what is no free text. */
function yamlWords(yaml: string): string[] {
  const said = yaml
    .replace(/^[ \t]*#.*$/gm, "")
    .replace(
      /((?:[:[{,>|\-\]}"']|(?:^|[:\-,[{])[ \t]+(?:[a-z0-9]+(?:-[a-z0-9]+)*|[-\d.]+))[ \t]+)#.*$/gm,
      "$1",
    )
    .replace(/\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/g, " ");
  return wordsOf(said);
}

function madeOfYaml(path: string, corpus: Corpus): string {
  if (path === "site.yaml") return JSON.stringify(corpus.site);
  if (path === "theme.yaml") return JSON.stringify(corpus.theme);
  if (path === "words.yaml") return JSON.stringify(corpus.ownWords?.words ?? {});
  if (path === "redirects.yaml") return JSON.stringify(corpus.redirects);
  const dataset = corpus.datasets.find(({ file }) => file === `content/${path}`);
  return dataset ? JSON.stringify([dataset.meta, [...dataset.cells.values()]]) : "";
}

/** The words of a text that readers are to see. */
function textWords(body: string): string[] {
  const said = withoutTargets(body)
    .replace(/^\[[^\]\n]*\]:[ \t]*\S+/gm, " ")
    .replace(/\{\/\*[^]*?\*\/\}/g, " ")
    .replace(/\[#[^\]\n]*\]/g, " ")
    .replace(/\[\^[^\]\n]*\]/g, " ")
    .replace(/<\/?[A-Za-z][\w.]*/g, " ")
    .replace(/[\w-]+=(?=["'])/g, " ")
    .replace(/^[ \t>]*(?:`{3,}|~{3,}).*$/gm, " ")
    .replace(/^[ \t>]*\d+[.)](?=\s)/gm, " ")
    .replace(/&#?\w+;/g, " ");
  return wordsOf(said);
}

/** Takes out what links lead to: `](…)`, whatever brackets stand within it. A title behind it stays. */
function withoutTargets(body: string): string {
  let kept = "";
  for (let at = 0; at < body.length; at++) {
    kept += body[at]!;
    if (!kept.endsWith("](")) continue;
    const angled = /^\s*<[^>\n]*>/.exec(body.slice(at + 1));
    if (angled) at += angled[0].length;
    else
      for (let depth = 0; at + 1 < body.length && !/\s/.test(body[at + 1]!); at++) {
        if (body[at + 1] === "(") depth++;
        if (body[at + 1] === ")" && depth-- === 0) break;
      }
  }
  return kept;
}

function madeOfText(document: Document, corpus: Corpus): string {
  const { children, notes } = renderDocument(document, plainSite(corpus));
  // What stands in attributes goes into charts, and with anchors into addresses.
  const named = document.blocks.map(({ props, topics }) => JSON.stringify([props, topics]));
  const html = writeHtml([...children, ...(notes ? [notes] : [])]);
  return [plain(html), JSON.stringify(document.sections), ...named].join("\n");
}

/** The text of HTML, attributes and all: titles of links are read aloud. */
function plain(html: string): string {
  const titles = [...html.matchAll(/\b(?:title|alt|aria-label)="([^"]*)"/g)].map((match) => match[1]);
  return [html.replace(/<[^>]*>/g, ""), ...titles]
    .join(" ")
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
