import { stringify } from "yaml";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/corpus/parse/yaml/parse.ts";
import { validate } from "../../../src/corpus/parse/yaml/validate.ts";
import { datasetSchema } from "../../../src/model/dataset.ts";
import { publicationSchema } from "../../../src/model/publication.ts";
import { redirectsSchema } from "../../../src/model/redirects.ts";
import { siteSchema } from "../../../src/model/site.ts";
import { termSchema, topicSchema } from "../../../src/model/topic.ts";
import { Problems } from "../../../src/problems/collector.ts";
import type { Problem } from "../../../src/problems/problem.ts";

/** What a schema library or a parser would say, and an editor would not. */
const LIBRARY_WORDS =
  /\b(?:zod|schema|string|array|object|record|undefined|nan|boolean|integer|invalid|expected|received|input|union|literal|enum|regex|pattern|scalar|token|parser|implicit|mapping|sequence|collection|indicator|discriminator|unrecognized)\b|>=|<=|docs\/data\.md shows/i;

/** Every wrong kind of thing that may stand behind a colon, as it is written. */
const WRITTEN = [
  "5",
  "-1",
  "1.5",
  "0x10",
  "1e3",
  "99999999999999999999",
  "some text",
  "Some Text: with a colon",
  "Some Text #5",
  "one, two",
  "[]",
  "[1]",
  "[some]",
  "[[a]]",
  "{}",
  "{ a: b }",
  "{ a: { b: c } }",
  "~",
  "",
  "true",
  "yes",
  "2024-05",
  "2024-13-45",
  '""',
  '" "',
  '"\u00a0x"',
  "not-published",
];

const SCHEMAS: Record<string, z.ZodType> = {
  "site.yaml": siteSchema,
  publication: publicationSchema,
  topic: topicSchema,
  definition: termSchema,
  dataset: datasetSchema,
  "redirects.yaml": redirectsSchema,
};

describe.each(Object.entries(SCHEMAS))("every field of a %s", (_name, schema) => {
  const paths = pathsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema);

  it("is known", () => {
    expect(paths.length).toBeGreaterThan(2);
  });

  it.each(paths.map((path) => ({ path, name: nameOf(path) })))(
    "$name is told in an editor's words, whatever stands in it",
    ({ path, name }) => {
      for (const written of WRITTEN) {
        const text = textWith(path, written);
        for (const problem of check(schema, text)) expectWords(problem, text);
      }
      // No field takes a list of lists within a list.
      const told = check(schema, textWith(path, "[[[a]]]"));
      expect(
        told.filter(({ message }) => message.includes(name)).length,
        told.map(({ message }) => message).join("\n"),
      ).toBeGreaterThan(0);
    },
  );

  it.each(["5", "text", "[]", "- a", "{}", "", "~", "true", "[[a]]", "a:b"])(
    "is missing from a file of %j",
    (text) => {
      for (const problem of check(schema, text)) expectWords(problem, text);
    },
  );
});

function expectWords(problem: Problem, text: string): void {
  const lines = text.split("\n");
  const words = `${problem.message}\n${problem.hint}`;
  // The names of fields are the project's own: an erratum has an `expected`.
  expect(words.replace(/`[^`]*`|\w+: …|Known here: .*/g, "")).not.toMatch(LIBRARY_WORDS);
  expect(problem.hint, words).toMatch(/^[A-Z`"].{4,}/);
  expect(problem.line, words).toBeLessThanOrEqual(lines.length);
  expect(problem.column, words).toBeGreaterThan(0);
  expect(problem.column, words).toBeLessThanOrEqual(lines[problem.line - 1]!.length + 1);
}

function check(schema: z.ZodType, text: string): Problem[] {
  const problems = new Problems();
  const yaml = parseYaml(text, "a.yaml", problems);
  if (yaml) validate(schema, yaml, problems);
  return problems.all;
}

/** A step to a field: its name, or into a list; with what its group must hold beside it to be that group. */
interface Step {
  key: string | number;
  beside: Record<string, unknown>;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  const?: unknown;
}

/** The way to every field, list item and entry that a schema knows. */
function pathsOf(schema: JsonSchema): Step[][] {
  const { properties = {}, additionalProperties, items, anyOf = [], oneOf = [] } = schema;
  const fixed = Object.entries(properties).filter(([, { const: value }]) => value !== undefined);
  const inner: [string | number, JsonSchema][] = [
    ...Object.entries(properties),
    ...(typeof additionalProperties === "object"
      ? [["entry", additionalProperties] as [string, JsonSchema]]
      : []),
    ...(items ? [[0, items] as [number, JsonSchema]] : []),
  ];
  const own = inner.flatMap(([key, child]) => {
    const beside = Object.fromEntries(
      fixed.filter(([name]) => name !== key).map(([name, value]) => [name, value.const]),
    );
    const step: Step = { key, beside };
    return [[step], ...pathsOf(child).map((path) => [step, ...path])];
  });
  const all = [...own, ...[...anyOf, ...oneOf].flatMap(pathsOf)];
  return [...new Map(all.map((path) => [JSON.stringify(path), path])).values()];
}

function nameOf(path: Step[]): string {
  return path
    .map(({ key }) => (key === 0 ? "[1]" : `.${key}`))
    .join("")
    .replace(/^\./, "");
}

const MARK = "@here@";

/** A file that holds a field, as it is written, and what must stand around it. */
function textWith(path: Step[], written: string): string {
  const value = path.reduceRight<unknown>(
    (inner, { key, beside }) => (typeof key === "number" ? [inner] : { ...beside, [key]: inner }),
    MARK,
  );
  return stringify(value).replace(`"${MARK}"`, () => written);
}
