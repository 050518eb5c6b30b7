import { parse } from "yaml";
import { findMark } from "../checks/plain-fields.ts";
import { type Field, fieldsOf } from "./fields.ts";
import type { Migration } from "./migration.ts";

/**
 * Fields take no marks; before, they were shown with them.
 *
 *     title: The *new* hours  →  title: The new hours
 */
export const fieldMarks: Migration = {
  since: "0.1.0",
  does: "takes the marks of emphasis out of fields",
  rewrites: (file) =>
    fieldsOf(file).flatMap((field) => {
      const text = withoutMarks(field);
      return text === undefined ? [] : [{ start: field.start, end: field.end, text }];
    }),
};

/** Marks around words, and nothing that could be meant as it stands. */
const EMPHASIS =
  /(\*\*\*|\*\*|\*|__|_|`|~~)(?=[\p{L}\p{N}"'“‘«„(])([^*_`~]*[\p{L}\p{N}.!?"'”’»“)])\1(?![\p{L}\p{N}])/gu;

function withoutMarks({ path, scalar, written }: Field): string | undefined {
  if (typeof scalar.value !== "string" || path[0] === "checks" || written.includes("\n")) return undefined;
  if (!findMark(scalar.value)) return undefined;
  const plain = written.replace(EMPHASIS, "$2");
  // Only where that was all, and YAML reads the words as they now stand.
  const isWhole =
    plain !== written && !findMark(plain) && readsAs(plain) === readsAs(written)?.replace(EMPHASIS, "$2");
  return isWhole ? plain : undefined;
}

function readsAs(written: string): string | undefined {
  try {
    const value: unknown = parse(`- ${written}`)[0];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
