import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Effects } from "../../../src/cli/effects.ts";
import { main } from "../../../src/cli/main.ts";
import { BLOCKS } from "../../../src/blocks/index.ts";
import { ROOT, checkFiles, readPage, sampleFiles } from "./sample.ts";

const MEND = "Run npm run schemas and commit what it writes.";

async function withSchemas<T>(look: (cwd: string, out: string[]) => Promise<T>): Promise<T> {
  const cwd = await mkdtemp(join(tmpdir(), "schemas-"));
  const out: string[] = [];
  const effects: Effects = { cwd, env: {}, out: (text) => out.push(text), err: (text) => out.push(text) };
  await cp(join(ROOT, "tests/unit/docs/content"), join(cwd, "content"), { recursive: true });
  try {
    expect(await main(["schemas"], effects)).toBe(0);
    return await look(cwd, out);
  } finally {
    await rm(cwd, { recursive: true });
  }
}

describe("npm run schemas", () => {
  it("writes the schemas that are committed", async () => {
    await withSchemas(async (cwd) => {
      const names = await readdir(join(cwd, "schemas"));
      expect(names.sort()).toEqual((await readdir(join(ROOT, "schemas"))).sort());
      for (const name of names)
        expect(await readFile(join(cwd, "schemas", name), "utf8"), MEND).toBe(readPage(`schemas/${name}`));
    });
  });

  it("describes every field", async () => {
    const bare = ["site", "dataset", "publication", "topic", "term", "blocks"].flatMap((name) =>
      fieldsOf(JSON.parse(readPage(`schemas/${name}.schema.json`))).flatMap(({ path, schema }) =>
        schema["description"] || schema["const"] ? [] : [`${name}: ${path}`],
      ),
    );
    // A block is told of in docs/authoring.md; its attributes are described.
    const blocks = Object.keys(BLOCKS).map((name) => `blocks: ${name}`);
    expect(bare).toEqual(blocks);
  });
});

describe(".vscode", () => {
  // Snippets are JSON with trailing commas, which YAML reads.
  const snippets = Object.values(parse(readPage(".vscode/content.code-snippets"))) as {
    body: string[];
  }[];
  const texts = snippets.map(({ body }) => body.join("\n").replace(/\$\{\d+[:|]([^}|,]*)[^}]*\}|\$0/g, "$1"));

  it.each(Object.keys(BLOCKS))("has a snippet for %s that check can read", async (name) => {
    const own = texts.find((candidate) => candidate.startsWith(`<${name}`))!;
    const { within } = BLOCKS[name as keyof typeof BLOCKS];
    const outer = within && texts.find((candidate) => candidate.startsWith(`<${within}`))!.replace("/>", ">");
    const text = outer ? `${outer}\n${own}\n\n</${within}>` : own;
    const files = sampleFiles();
    const path = "content/publications/reading-clubs.mdx";
    files.set(path, `${files.get(path) as string}\n\n${text}\n`);
    const { problems } = await checkFiles(files);
    // Only ids that are still to be filled in may be wrong.
    expect(problems.filter(({ rule }) => !["unknown-id", "value-unreadable"].includes(rule))).toEqual([]);
  });

  it("maps the schemas to files that are there", () => {
    const { "yaml.schemas": mapped } = parse(readPage(".vscode/settings.json"));
    for (const schema of Object.keys(mapped)) expect(readPage(schema)).toContain('"$schema"');
    expect(Object.values(mapped)).toEqual([
      "content/site.yaml",
      "content/datasets/*.yaml",
      "content/redirects.yaml",
      "content/words.yaml",
    ]);
  });
});

type Schema = Record<string, unknown>;

/** Every field of a schema, at any depth, with its path. */
function fieldsOf(schema: Schema, path: string[] = []): { path: string; schema: Schema }[] {
  const own = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
  const inside = ["items", "additionalProperties"].flatMap((key) =>
    typeof schema[key] === "object" ? [schema[key] as Schema] : [],
  );
  const choices = ["anyOf", "oneOf"].flatMap((key) => (schema[key] ?? []) as Schema[]);
  return [
    ...own.flatMap(([name, field]) => [
      { path: [...path, name].join("."), schema: field },
      ...fieldsOf(field, [...path, name]),
    ]),
    ...[...inside, ...choices].flatMap((inner) => fieldsOf(inner, path)),
  ];
}
