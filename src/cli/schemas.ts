import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Effects, OK, WRONG_USAGE } from "./effects.ts";
import { writeFrontmatterIndex } from "./frontmatter-index.ts";
import { jsonSchemas } from "./json-schemas.ts";

/** `schemas`: writes what an editor program needs to complete and check content while it is typed. */
export async function run(args: string[], effects: Effects): Promise<number> {
  if (args.length > 0) {
    effects.err("Usage: npm run schemas");
    return WRONG_USAGE;
  }
  const schemas = Object.entries(jsonSchemas());
  await mkdir(join(effects.cwd, "schemas"), { recursive: true });
  for (const [name, text] of schemas)
    await writeFile(join(effects.cwd, "schemas", `${name}.schema.json`), text);
  const texts = await writeFrontmatterIndex(effects);
  effects.out(
    `Wrote ${schemas.length} schemas into schemas/, and the frontmatter of ${texts} texts into .astro/collections/.`,
  );
  return OK;
}
