import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { z } from "zod";
import type { Standing } from "../../../blocks/define.ts";
import { BLOCKS, type Block, type BlockName } from "../../../blocks/index.ts";
import { ID_PATTERN, toId } from "../../../model/ids.ts";
import type { TextSettings } from "../../../model/site.ts";
import type { Problems } from "../../../problems/collector.ts";
import { nearest } from "../../../problems/nearest.ts";
import type { Place } from "../../../problems/problem.ts";
import { explainIssue, listOr } from "../yaml/explain-issue.ts";
import { placeAt, placeOfNode } from "./parse.ts";
import { setQuotesInWords } from "./quotes.ts";
import type { SourceFile } from "../../read/folder.ts";
import { keyOf } from "../../../model/key.ts";

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads and checks the attributes of a block of the vocabulary, and so makes the block. An attribute named after a topic kind gives topics:
 * `region="north south"` → `["region:north", "region:south"]`. Undefined where the block cannot be used.
 */
export function readAttributes(
  node: Jsx,
  name: BlockName,
  standing: Omit<Standing, "topics">,
  site: TextSettings,
  file: SourceFile,
  problems: Problems,
): Block | undefined {
  const kinds = BLOCKS[name].topics ? site.topicKinds.map((kind) => kind.id) : [];
  const written = collect(node, kinds, file, problems);
  if (!written) return undefined;
  const bare = withoutValue(node).filter(
    (key) => kinds.includes(key) || (Object.hasOwn(BLOCKS[name].props.shape, key) && !isFlag(name, key)),
  );
  for (const key of bare)
    problems.add(
      "block-props",
      attributePlace(node, key, file),
      `\`${key}\` of <${name}> has no value.`,
      `Write ${key}="…"${kinds.includes(key) || takes(name, key, undefined) ? ", or remove it" : ""}.`,
    );
  if (bare.length > 0) return undefined;
  const topics: string[] = [];
  const rest: Record<string, string> = {};
  for (const [key, value] of Object.entries(written)) {
    if (kinds.includes(key))
      topics.push(...readTopics(key, value, () => attributePlace(node, key, file), problems));
    else rest[key] = value;
  }
  const read = BLOCKS[name].read(rest, { ...standing, topics });
  if ("block" in read) return withQuotes(read.block, site);
  const known = [...Object.keys(BLOCKS[name].props.shape), ...kinds];
  reportIssues(read.issues, node, { name, known, file, problems });
  return undefined;
}

/** The attributes that are a name alone, as in `<Voice verbatim>`. */
function withoutValue(node: Jsx): string[] {
  return node.attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && (attribute.value ?? null) === null ? [attribute.name] : [],
  );
}

/** The words that readers see of its attributes have their quotation marks as those of a text have. */
function withQuotes(block: Block, { language }: TextSettings): Block {
  const set = BLOCKS[block.name]
    .held(block)
    .filter(({ what }) => what === "words" || what === "label")
    .map(({ attribute, written }) => [attribute, setQuotesInWords(written.join(" "), language)] as const);
  return { ...block, props: { ...block.props, ...Object.fromEntries(set) } } as Block;
}

/** Whether an attribute says yes or no, so that its name alone says yes. */
function isFlag(name: BlockName, key: string): boolean {
  return takes(name, key, "true") && !takes(name, key, "words");
}

function takes(name: BlockName, key: string, value: string | undefined): boolean {
  const shape: Record<string, z.ZodType> = BLOCKS[name].props.shape;
  return shape[key]!.safeParse(value).success;
}

interface BlockContext {
  name: BlockName;
  /** The attributes that the block takes. */
  known: string[];
  file: SourceFile;
  problems: Problems;
}

function reportIssues(issues: readonly z.core.$ZodIssue[], node: Jsx, context: BlockContext): void {
  const { name, known, file, problems } = context;
  const unknown = issues
    .flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []))
    .map((key) => ({ key, meant: isDangerous(key) ? undefined : nearest(key, known)[0] }));
  for (const { key, meant } of unknown) {
    const hint = meant
      ? `Change \`${key}\` to \`${meant}\`.`
      : `Remove it. <${name}> takes ${listOr(known).replace(/ or (?=\S+$)/, " and ")}.`;
    const message = `\`${key}\` is not an attribute of <${name}>.`;
    problems.add("block-props", attributePlace(node, key, file), message, hint);
  }
  for (const issue of issues.filter(({ code }) => code !== "unrecognized_keys")) {
    const key = String(issue.path[0]);
    if (issue.input !== undefined) {
      const told = explainIssue(issue, `\`${key}\` of <${name}>`);
      problems.add("block-props", attributePlace(node, key, file), ...told);
    } else if (!unknown.some(({ meant }) => meant === key)) {
      const choices = issue.code === "invalid_value" ? `, with ${listOr(issue.values.map(String))}` : "";
      problems.add(
        "block-props",
        tagPlace(node, file),
        `<${name}> has no \`${key}\`.`,
        `Add ${key}="…"${choices}.`,
      );
    }
  }
}

function isDangerous(key: string): boolean {
  return /^on[a-z]/i.test(key) || key === "style" || key === "class";
}

function readTopics(kind: string, value: string, place: () => Place, problems: Problems): string[] {
  const ids = value.split(/\s+/).filter(Boolean);
  const wrong = ids.filter((id) => !ID_PATTERN.test(id));
  if (wrong.length > 0)
    problems.add(
      "block-props",
      place(),
      `\`${kind}\` takes ids, and ${wrong.map((id) => `"${id}"`).join(" and ")} ${wrong.length > 1 ? "are none" : "is none"}.`,
      `Write small letters with hyphens, such as ${kind}="${toId(value)}"; a space stands between two ids.`,
    );
  return ids.filter((id) => !wrong.includes(id)).map((id) => keyOf(kind, id));
}

/** The attributes as text; expressions and spreads are refused, because content never runs. */
function collect(
  node: Jsx,
  kinds: readonly string[],
  file: SourceFile,
  problems: Problems,
): Record<string, string> | undefined {
  const found = Object.create(null) as Record<string, string>;
  let sound = true;
  for (const attribute of node.attributes) {
    if (
      attribute.type === "mdxJsxAttribute" &&
      isUnfit(attribute.name, node, { found, kinds, file, problems })
    ) {
      sound = false;
      continue;
    }
    if (attribute.type === "mdxJsxAttribute" && typeof attribute.value !== "object") {
      found[attribute.name] = attribute.value ?? "true";
    } else if (attribute.type === "mdxJsxAttribute" && attribute.value === null) {
      found[attribute.name] = "true";
    } else {
      sound = false;
      const key = attribute.type === "mdxJsxAttribute" ? attribute.name : "{";
      problems.add(
        "mdx-forbidden",
        attributePlace(node, key, file),
        "Attributes hold text, not code in braces.",
        key === "{" ? "Write each attribute out." : `Write ${key}="…".`,
      );
    }
  }
  return sound ? found : undefined;
}

interface Collecting {
  found: Readonly<Record<string, string>>;
  /** The topic kinds that the block takes. */
  kinds: readonly string[];
  file: SourceFile;
  problems: Problems;
}

/** An attribute that stands twice, of which one would be lost, or has a name that every object of the language has. */
function isUnfit(name: string, node: Jsx, { found, kinds, file, problems }: Collecting): boolean {
  const isTwice = Object.hasOwn(found, name);
  if (!isTwice && (kinds.includes(name) || !(name in Object.prototype))) return false;
  const [message, hint] = isTwice
    ? [`\`${name}\` stands twice in <${node.name}>.`, "Keep one of the two."]
    : [`\`${name}\` is not an attribute of <${node.name}>.`, "Remove it."];
  problems.add("block-props", attributePlace(node, name, file, isTwice), message, hint);
  return true;
}

/** Where an attribute stands in the opening tag, the first time or the last; the tag itself where it cannot be found. */
export function attributePlace(node: Jsx, key: string, file: SourceFile, last = false): Place {
  const start = node.position?.start.offset ?? 0;
  const tag = openingTag(file.text, start);
  const at = key === "{" ? tag.indexOf("{") : positionOf(key, tag, last);
  if (at <= 0) return tagPlace(node, file);
  const written = /^[^\s=/>{]+(?:=(?:"[^"]*"|'[^']*'))?/.exec(tag.slice(at))?.[0] ?? key;
  return placeAt(file, start + at, written.split("\n")[0]!.length);
}

/** Where the name of an attribute stands in a tag, outside of the values of others; 0 where it does not. */
function positionOf(key: string, tag: string, last: boolean): number {
  const names = [...tag.matchAll(/(?<=["'\s}])([^\s=/>"'{}]+)\s*(?:=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/g)];
  const found = names.filter(([, name]) => name === key);
  return (last ? found.at(-1) : found[0])?.index ?? 0;
}

/** The first line of a block's tag, to underline its name. */
export function tagPlace(node: Jsx, file: SourceFile): Place {
  return { ...placeOfNode(file.shown, node), length: (node.name?.length ?? 0) + 1 };
}

function openingTag(text: string, start: number): string {
  const match = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, start + 5000));
  return match?.[0] ?? text.slice(start, start + 200);
}
