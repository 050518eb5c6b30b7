import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Effects, contentDir } from "./effects.ts";
import { type SchemaName, jsonSchemas } from "./json-schemas.ts";

/** Which schema the frontmatter of a text follows, by the folder in which the text stands. */
const FOLDERS: Record<string, SchemaName> = {
  publications: "publication",
  topics: "topic",
  glossary: "term",
};

/**
 * Tells the Astro extension which schema the frontmatter of each text follows, in the form in which Astro tells it of
 * content collections: `.astro/collections/` with one schema a collection, and a list of files by lower-case address
 * (https://docs.astro.build/en/reference/experimental-flags/content-intellisense/). Returns the number of texts.
 */
export async function writeFrontmatterIndex(effects: Effects): Promise<number> {
  const target = join(effects.cwd, ".astro", "collections");
  const schemas = jsonSchemas();
  await mkdir(target, { recursive: true });
  for (const name of Object.values(FOLDERS))
    await writeFile(join(target, `${name}.schema.json`), schemas[name]);
  const entries = await listTexts(resolve(effects.cwd, contentDir(effects)));
  const collections = Object.values(FOLDERS).map((name) => ({ hasSchema: true, name }));
  const index = { collections, entries: Object.fromEntries(entries) };
  await writeFile(join(target, "collections.json"), `${JSON.stringify(index, null, 2)}\n`);
  return entries.length;
}

async function listTexts(content: string): Promise<[address: string, schema: SchemaName][]> {
  const paths = (await readdir(content, { recursive: true })).filter((path) => path.endsWith(".mdx")).sort();
  return paths.flatMap((path): [string, SchemaName][] => {
    const name = FOLDERS[path.split(/[\\/]/)[0]!];
    const address = decodeURIComponent(pathToFileURL(join(content, path)).href).toLowerCase();
    return name ? [[address, name]] : [];
  });
}
