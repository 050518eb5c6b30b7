import { parse } from "@astrojs/compiler-rs";
import type { Nodes } from "mdast";
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import { mdxToMdast } from "satteri";
import { lineAndColumn } from "../problems/line-and-column.ts";
import type { Place } from "../problems/problem.ts";
import type { OwnFile } from "./files.ts";

/** A component of Learning Briefs as a page or a component of the site's own writes it. */
export interface Tag {
  /** Its name in `learning-briefs/components`, whatever the file calls it. */
  name: string;
  props: Readonly<Record<string, Written>>;
  /** Whether every attribute is written out, so that all of them are known before anything runs. */
  isWhole: boolean;
  /** The words inside, where they are written out and nothing else stands there. */
  text?: string;
  place: Place;
}

/** A value that is written out. */
type Written = string | number | boolean | readonly string[];

/** Where the components come from. */
const COMPONENTS = "learning-briefs/components";

/**
 * Every component of Learning Briefs that a file uses, in order of the text, as far as it can be told without running it.
 * A file that cannot be parsed has none here: Astro tells its faults.
 */
export function tagsIn(file: OwnFile): Tag[] {
  if (!file.text.includes(COMPONENTS)) return [];
  try {
    return file.path.endsWith(".mdx") ? tagsOfMdx(file) : tagsOfAstro(file);
  } catch {
    return [];
  }
}

/** A node of the tree that Astro's compiler makes: ESTree with JSX, places in UTF-16 units. */
type Node = { type: string; start: number } & Record<string, unknown>;

function tagsOfAstro(file: OwnFile): Tag[] {
  const { ast } = parse(file.text);
  const nameOf = readImports(
    ((ast["frontmatter"] as Node | null)?.["program"] as Node | undefined)?.["body"],
  );
  const tags: Tag[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === "JSXElement") {
      const called = writtenName(elementOf(value)["name"] as Node);
      const name = nameOf(called);
      const place = placeAt(file, value.start, called);
      if (name) tags.push({ name, ...attributesOf(value), ...wordsOf(value), place });
    }
    Object.values(value).forEach(visit);
  };
  visit(ast["body"]);
  return tags;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const elementOf = (node: Node): Node => node["openingElement"] as Node;

/** `Chart`, or `Briefs.Chart`. */
function writtenName(node: Node): string {
  return node.type === "JSXMemberExpression"
    ? `${writtenName(node["object"] as Node)}.${writtenName(node["property"] as Node)}`
    : String(node["name"]);
}

function attributesOf(element: Node): Pick<Tag, "props" | "isWhole"> {
  const props: Record<string, Written> = {};
  let isWhole = true;
  for (const attribute of elementOf(element)["attributes"] as Node[]) {
    const written = attribute.type === "JSXAttribute" ? valueOf(attribute["value"]) : undefined;
    if (written === undefined) isWhole = false;
    else props[writtenName(attribute["name"] as Node)] = written;
  }
  return { props, isWhole };
}

/** What an attribute holds, where that is written out: `"a"`, `{"a"}`, `{2}`, `{["a", "b"]}`, or nothing at all. */
function valueOf(value: unknown): Written | undefined {
  if (value === null || value === undefined) return true;
  const node = value as Node;
  if (node.type === "JSXExpressionContainer") return valueOf(node["expression"]);
  if (node.type === "Literal" && ["string", "number", "boolean"].includes(typeof node["value"]))
    return node["value"] as Written;
  if (node.type === "TemplateLiteral" && (node["expressions"] as unknown[]).length === 0)
    return ((node["quasis"] as Node[])[0]!["value"] as { cooked: string }).cooked;
  if (node.type !== "ArrayExpression") return undefined;
  const items = (node["elements"] as unknown[]).map((item) => (item === null ? undefined : valueOf(item)));
  return items.every((item) => typeof item === "string") ? items : undefined;
}

function wordsOf(element: Node): Pick<Tag, "text"> {
  const parts = textsOf(element["children"] as Node[]);
  return parts === undefined ? {} : written(parts);
}

/** The words in elements as they are written; undefined where anything in them only runs. */
function textsOf(children: readonly Node[]): string | undefined {
  const texts = children.map((child) =>
    child.type === "JSXText"
      ? String(child["value"])
      : child.type === "JSXElement"
        ? textsOf(child["children"] as Node[])
        : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts.join("") : undefined;
}

// An entity is a sign that only a browser knows.
function written(text: string): Pick<Tag, "text"> {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain === "" || plain.includes("&") ? {} : { text: plain };
}

/** The name that an import gives to a component, by the name that a file calls it. */
function readImports(body: unknown): (name: string) => string | undefined {
  const lines = ((body ?? []) as Node[]).filter(
    (node) => node.type === "ImportDeclaration" && (node["source"] as Node)["value"] === COMPONENTS,
  );
  const specifiers = lines.flatMap((line) => line["specifiers"] as Node[]);
  const localOf = (node: Node): string => String((node["local"] as Node)["name"]);
  const names = new Map(
    specifiers
      .filter(({ type }) => type === "ImportSpecifier")
      .map((node) => [localOf(node), String((node["imported"] as Node)["name"])]),
  );
  const whole = specifiers.filter(({ type }) => type === "ImportNamespaceSpecifier").map(localOf);
  return (name) => {
    const [first = "", second] = name.split(".");
    return second !== undefined && whole.includes(first) ? second : names.get(name);
  };
}

function tagsOfMdx(file: OwnFile): Tag[] {
  const tree = mdxToMdast(file.text) as Nodes;
  const code: string[] = [];
  const found: MdxTag[] = [];
  const visit = (node: Nodes): void => {
    const { type } = node as { type: string };
    if (type === "mdxjsEsm") code.push((node as unknown as { value: string }).value);
    if (type === "mdxJsxFlowElement" || type === "mdxJsxTextElement") found.push(node as unknown as MdxTag);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(tree);
  const nameOf = readImports(programOf(code.join("\n")));
  return found.flatMap((node) => {
    const name = nameOf(node.name ?? "");
    if (name === undefined) return [];
    const { start } = node.position;
    const place = {
      file: file.path,
      line: start.line,
      column: start.column,
      length: (node.name ?? "").length + 1,
    };
    return [{ name, ...mdxAttributes(node.attributes), ...mdxWords(node), place }];
  });
}

interface MdxTag {
  type: string;
  name: string | null;
  attributes: (MdxJsxAttribute | MdxJsxExpressionAttribute)[];
  children: Nodes[];
  position: { start: { line: number; column: number } };
}

function programOf(code: string): unknown {
  const { ast } = parse(`---\n${code}\n---\n`);
  return ((ast["frontmatter"] as Node | null)?.["program"] as Node | undefined)?.["body"];
}

function mdxAttributes(attributes: MdxTag["attributes"]): Pick<Tag, "props" | "isWhole"> {
  const props: Record<string, Written> = {};
  let isWhole = true;
  for (const attribute of attributes) {
    const value =
      attribute.type !== "mdxJsxAttribute"
        ? undefined
        : typeof attribute.value === "object" && attribute.value !== null
          ? valueOf((parse(`{${attribute.value.value}}`).ast["body"] as Node[])[0])
          : (attribute.value ?? true);
    if (value === undefined) isWhole = false;
    else props[(attribute as MdxJsxAttribute).name] = value;
  }
  return { props, isWhole };
}

function mdxWords({ children }: MdxTag): Pick<Tag, "text"> {
  const runs = (node: Nodes): boolean =>
    /^mdx(Flow|Text)Expression$/.test(node.type) || ("children" in node && node.children.some(runs));
  return children.some(runs) ? {} : written(toString(children));
}

function placeAt({ path, text }: OwnFile, offset: number, name: string): Place {
  return { file: path, ...lineAndColumn(text, offset), length: name.length + 1 };
}
