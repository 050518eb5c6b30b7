import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { BLOCKS, type BlockName } from "../model/blocks.ts";
import { ID_PATTERN } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import type { Place } from "../problems/problem.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { SourceFile } from "./read.ts";
import { listOr } from "./validate.ts";

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

export interface Attributes {
  props: Record<string, unknown>;
  topics: string[];
}

/**
 * Reads and checks the attributes of a block of the vocabulary. An attribute named after a topic kind gives topics:
 * `site="dayton memphis"` → `["site:dayton", "site:memphis"]`. Undefined where the block cannot be used.
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
  for (const issue of result.error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        reportUnknown(key, name, known, attributePlace(node, key, file), problems);
      continue;
    }
    const key = String(issue.path[0]);
    const missing = rest[key] === undefined;
    const place = missing ? tagPlace(node, file) : attributePlace(node, key, file);
    const message = missing
      ? `<${name}> has no \`${key}\`.`
      : `\`${key}\` of <${name}> cannot be "${rest[key]}".`;
    const choices = issue.code === "invalid_value" ? listOr(issue.values.map(String)) : undefined;
    const hint = missing ? `Add ${key}="…".` : choices ? `Write ${choices}.` : `${issue.message}.`;
    problems.add("block-props", place, message, hint);
  }
  return undefined;
}

function readTopics(kind: string, value: string, place: () => Place, problems: Problems): string[] {
  const ids = value.split(/\s+/).filter(Boolean);
  for (const wrong of ids.filter((id) => !ID_PATTERN.test(id))) {
    problems.add(
      "block-props",
      place(),
      `"${wrong}" is not an id of a ${kind}.`,
      "Write ids in small letters with hyphens, separated by spaces.",
    );
  }
  return ids.map((id) => `${kind}:${id}`);
}

function reportUnknown(key: string, name: string, known: string[], place: Place, problems: Problems): void {
  const close = nearest(key, known)[0];
  const danger = /^on[a-z]/i.test(key) || key === "style" || key === "class";
  const hint =
    close && !danger ? `Change \`${key}\` to \`${close}\`.` : `Remove it. <${name}> takes ${listOr(known)}.`;
  problems.add("block-props", place, `\`${key}\` is not an attribute of <${name}>.`, hint);
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
  const before = file.text.slice(0, start + at);
  const line = before.split("\n").length;
  const written = /^[^\s=/>{]+(?:=(?:"[^"]*"|'[^']*'))?/.exec(tag.slice(at))?.[0] ?? key;
  return {
    file: file.shown,
    line,
    column: before.length - before.lastIndexOf("\n"),
    length: written.split("\n")[0]!.length,
  };
}

/** The first line of a block's tag, to underline its name. */
export function tagPlace(node: Jsx, file: SourceFile): Place {
  return { ...placeOfNode(file.shown, node), length: (node.name?.length ?? 0) + 1 };
}

function openingTag(text: string, start: number): string {
  const match = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(start, start + 5000));
  return match?.[0] ?? text.slice(start, start + 200);
}
