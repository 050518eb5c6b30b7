import { type Document, type Scalar, isMap, isPair, isScalar, parseDocument, visit } from "yaml";
import type { WrittenFile } from "./migration.ts";

/** A value of a file's fields as it is written. */
export interface Field {
  /** Keys and indexes that lead to it: `["rows", 0, "values", "agree"]`. */
  path: (string | number)[];
  scalar: Scalar;
  /** From where to where it stands in the file, quotation marks included. */
  start: number;
  end: number;
  written: string;
}

/** The YAML of a file: all of a `.yaml`, the frontmatter of an `.mdx`. `offset` is where it begins. */
export function yamlOf({ path, text }: WrittenFile): { document: Document; offset: number } | undefined {
  const frontmatter = path.endsWith(".mdx")
    ? /^(\uFEFF?---[ \t]*\r?\n)([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
    : undefined;
  if (path.endsWith(".mdx") && !frontmatter) return undefined;
  const document = parseDocument(frontmatter ? frontmatter[2]! : text);
  // What cannot be read cannot be rewritten: the check tells why.
  return document.errors.length > 0
    ? undefined
    : { document, offset: frontmatter ? frontmatter[1]!.length : 0 };
}

/** Every value of a file's fields, in order of the text. */
export function fieldsOf(file: WrittenFile): Field[] {
  const yaml = yamlOf(file);
  if (!yaml) return [];
  const fields: Field[] = [];
  visit(yaml.document, {
    Scalar(key, scalar, ancestors) {
      if (key === "key" || !scalar.range) return;
      const start = scalar.range[0] + yaml.offset;
      const end = scalar.range[1] + yaml.offset;
      fields.push({
        path: pathOf(scalar, ancestors),
        scalar,
        start,
        end,
        written: file.text.slice(start, end),
      });
    },
  });
  return fields;
}

function pathOf(scalar: Scalar, ancestors: readonly unknown[]): (string | number)[] {
  const nodes = [...ancestors, scalar];
  return nodes.flatMap((node, index): (string | number)[] => {
    const parent = nodes[index - 1];
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)];
    // The items of a list; the value of a pair has its key already.
    return index > 0 && !isPair(parent) && !isMap(parent) && hasItems(parent)
      ? [parent.items.indexOf(node)]
      : [];
  });
}

const hasItems = (node: unknown): node is { items: unknown[] } =>
  typeof node === "object" && node !== null && Array.isArray((node as { items?: unknown }).items);
