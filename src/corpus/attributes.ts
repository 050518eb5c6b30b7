import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import type { z } from "zod";
import { BLOCKS, type BlockName } from "../model/blocks.ts";
import { ID_PATTERN, toId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";
import { explainIssue, listOr } from "./explain-issue.ts";
import { placeAt, placeOfNode } from "./parse-mdx.ts";
import type { SourceFile } from "./read.ts";

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export interface Attributes {
  props: Record<string, unknown>;
  topics: string[];
}

/**
 * Reads and checks the attributes of a block of the vocabulary. An attribute named after a topic kind gives topics:
 * `region="north south"` → `["region:north", "region:south"]`. Undefined where the block cannot be used.
 */
export function readAttributes(
  node: Jsx,
  name: BlockName,
  site: Site,
  file: SourceFile,
  problems: Problems,
): Attributes | undefined {
  const written = collect(node, file, problems);
  if (!written) return undefined;
  const kinds = BLOCKS[name].topics ? site.topicKinds.map((kind) => kind.id) : [];
  const topics: string[] = [];
  const rest: Record<string, string> = {};
  for (const [key, value] of Object.entries(written)) {
    if (kinds.includes(key))
      topics.push(...readTopics(key, value, () => attributePlace(node, key, file), problems));
    else rest[key] = value;
  }
  const result = BLOCKS[name].props.safeParse(rest, { reportInput: true });
  if (result.success) return { props: result.data, topics };
  const known = [...Object.keys(BLOCKS[name].props.shape), ...kinds];
  reportIssues(result.error.issues, node, { name, known, file, problems });
  return undefined;
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
  return ids.filter((id) => !wrong.includes(id)).map((id) => `${kind}:${id}`);
}

/** The attributes as text; expressions and spreads are refused, because content never runs. */
function collect(node: Jsx, file: SourceFile, problems: Problems): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  let sound = true;
  for (const attribute of node.attributes) {
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

/** Where an attribute stands in the opening tag; the tag itself where it cannot be found. */
export function attributePlace(node: Jsx, key: string, file: SourceFile): Place {
  const start = node.position?.start.offset ?? 0;
  const tag = openingTag(file.text, start);
  const at =
    key === "{"
      ? tag.indexOf("{")
      : tag.search(new RegExp(`\\s${key.replace(/[^\w-]/g, "\\$&")}(?=[\\s=/>])`)) + 1;
  if (at <= 0) return tagPlace(node, file);
  const written = /^[^\s=/>{]+(?:=(?:"[^"]*"|'[^']*'))?/.exec(tag.slice(at))?.[0] ?? key;
  return placeAt(file, start + at, written.split("\n")[0]!.length);
}

/** The first line of a block's tag, to underline its name. */
export function tagPlace(node: Jsx, file: SourceFile): Place {
  return { ...placeOfNode(file.shown, node), length: (node.name?.length ?? 0) + 1 };
}

function openingTag(text: string, start: number): string {
  const match = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, start + 5000));
  return match?.[0] ?? text.slice(start, start + 200);
}
