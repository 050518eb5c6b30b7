import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { OF_THE_SITE, SRC } from "../../support/imports.ts";

/** Keys and paths of cells are made and taken apart in the model alone. */
it("src/ puts no key and no path of a cell together", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(astro|ts)$/.test(path) && !path.startsWith("model/") && !OF_THE_SITE.test(path));
  const found = files.flatMap((file) =>
    putTogether(readFileSync(join(SRC, file), "utf8")).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

it("would be found to do so", () => {
  expect(putTogether("entities.get(`dataset:${id}`)")).toHaveLength(1);
  expect(putTogether("const key = `${scheme}:${id}`;")).toHaveLength(1);
  expect(putTogether("cells.get(`${row.id}/${column.id}`)")).toHaveLength(1);
  expect(putTogether("uses.get(`${dataset}/${row}/${column}`)")).toHaveLength(1);
  expect(putTogether('const id = key.split(":")[1];')).toHaveLength(1);
  expect(putTogether("say(`There is no ${scheme}: ${id}`)")).toEqual([]);
});

function putTogether(text: string): string[] {
  const patterns = [
    /`(?:dataset|event|figure|finding|publication|recommendation|term|voice):\$\{[^`]*`/g,
    /`\$\{[\w.]*(?:kind|scheme)\}:\$\{[^`]*`/g,
    /`\$\{[\w.]*(?:row|dataset)[\w.]*\}\/\$\{[^`]*`/g,
    /\w*[kK]ey\.split\(":"\)/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found));
}
