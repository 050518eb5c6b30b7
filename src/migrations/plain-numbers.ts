import { findOddNotation } from "../corpus/parse/yaml/number-notation.ts";
import { fieldsOf } from "./fields.ts";
import type { Migration } from "./migration.ts";

/**
 * Numbers of tables are written in plain digits; before, they were read in every notation that YAML has.
 *
 *     values: { before: 0x28, after: 1.2e3 }  →  values: { before: 40, after: 1200 }
 */
export const plainNumbers: Migration = {
  since: "0.1.0",
  does: "writes the numbers of tables in plain digits",
  rewrites: (file) =>
    !file.path.startsWith("datasets/")
      ? []
      : fieldsOf(file).flatMap(({ path, scalar, start, end, written }) => {
          if (scalar.type !== "PLAIN" || typeof scalar.value !== "number" || !isOfTable(path)) return [];
          const plain = findOddNotation(written)?.plain;
          return plain === undefined ? [] : [{ start, end, text: plain }];
        }),
};

/** Where nothing but a number can be meant: cells, bases and numbers of respondents. */
function isOfTable(path: readonly (string | number)[]): boolean {
  const [first] = path;
  return (first === "rows" && path.includes("values")) || ["n", "base"].includes(String(path.at(-1)));
}
