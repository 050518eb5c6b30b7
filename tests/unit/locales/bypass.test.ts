import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { SRC } from "../../support/imports.ts";

/** The folders whose code writes what readers read. */
const FOR_READERS = ["blocks", "charts", "components", "exports", "layouts", "render", "routes"];

/** What speaks to editors, in English, although it stands among these. */
const FOR_EDITORS = [
  "components/frame/Problems.astro",
  "components/frame/DraftMark.astro",
  "charts/refusals.ts",
];

/** What is called with words for editors or for those who read the code. */
const TELLS_EDITORS = /^(Error|TypeError|RangeError|describe|refuse\w*|suggest\w*)$/;
const FIELDS_FOR_EDITORS = /^(error|message|hint|holds|because|instead|problem|reason|mend|why)$/;

describe("what readers read", () => {
  it("comes from the catalogues or from the content, and stands in no other code", () => {
    expect(FOR_READERS.flatMap((folder) => filesIn(folder).flatMap(sentencesIn))).toEqual([]);
  });

  it("would be found", () => {
    expect(sentencesOfCode('const a = "Skip to the text";')).toEqual(["Skip to the text"]);
    expect(sentencesOfCode("const a = `Page ${n} of all`;")).toEqual(["Page … of all"]);
    expect(sentencesOfCode('throw new Error("It is not so.");')).toEqual([]);
    expect(sentencesOfCode('z.string().describe("What it is.");')).toEqual([]);
    expect(sentencesOfCode('classNames("chart is-wide"); t("frame.skip");')).toEqual([]);
    expect(sentencesOfMarkup('<p class="a b">Found here</p>')).toEqual(["Found here"]);
    expect(sentencesOfMarkup('<nav aria-label="Main menu"><a href={x}>{t("a.b")}</a></nav>')).toEqual([
      "Main menu",
    ]);
    expect(sentencesOfMarkup("<!-- Not for readers --><style>a { color: red }</style>")).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => /\.(ts|astro)$/.test(path) && !FOR_EDITORS.includes(path));
}

function sentencesIn(path: string): string[] {
  const text = readFileSync(join(SRC, path), "utf8");
  const [, code = "", markup = ""] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const found = path.endsWith(".astro")
    ? [...sentencesOfCode(code), ...sentencesOfMarkup(markup)]
    : sentencesOfCode(text);
  return found.map((sentence) => `${path}: ${sentence}`);
}

/** Texts of two words and more, or of one that begins with a capital and stands for itself, outside of what editors are told. */
function sentencesOfCode(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      TELLS_EDITORS.test(nameOf(node.expression))
    )
      return;
    if (ts.isPropertyAssignment(node) && FIELDS_FOR_EDITORS.test(node.name.getText())) return;
    const text = textOf(node);
    if (text !== undefined && isSentence(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("code.tsx", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

function nameOf(called: ts.Expression): string {
  return ts.isPropertyAccessExpression(called) ? called.name.text : called.getText();
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("…");
}

/** "Skip to the text", "Page …: all", but no class names, no selectors, no styles, no names of typefaces and no hints with code. */
function isSentence(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’']*/gu) ?? [];
  return words.length > 1 && /\s/.test(text.trim()) && !NO_SENTENCE.some((pattern) => pattern.test(text));
}

const NO_SENTENCE = [
  /[<>{}=[\]_#@\\`]/,
  /--|\/\w|^[\w-]+(\.[\w-]+)+|:\s*\w+;/,
  // Names of classes, of elements and of properties: small letters alone.
  /^\W*[a-z]+\d?([ -][a-z]+\d?)*\W*$/,
  /\dpx|…px|^\(|^[\w-]+\(|^:\w/,
  // Paths of drawings.
  /^[A-Za-z]\d? ?…/,
  /Instrument Sans|sans-serif$/,
  // Fields of a file that robots read.
  /^User-agent:/,
  // Halves of hints to editors.
  /^(choose|take) /,
];

function sentencesOfMarkup(markup: string): string[] {
  const plain = markup
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, "")
    .replace(/\{\/\*[^]*?\*\/\}/g, "");
  const attributes = [
    ...plain.matchAll(/\b(?:aria-label|title|alt|content|placeholder|label)="([^"]*\p{L}{2,}[^"]*)"/gu),
  ]
    .map(([, text]) => text!)
    .filter((text) => /^\p{Lu}|\s/u.test(text) && !/[=;]/.test(text));
  const texts = [...plain.matchAll(/>([^<>{}]*\p{L}{2,}[^<>{}]*)</gu)]
    .map(([, text]) => text!.trim())
    .filter((text) => /\p{L}{2,}/u.test(text) && !/[=;()&|?`]|\/\/|:$/m.test(text));
  return [...texts, ...attributes];
}
