import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Request } from "./arguments.ts";
import { type Effects, OK } from "./effects.ts";
import { jsonSchemas } from "./json-schemas.ts";

/** `schemas`: writes what an editor program needs to complete and check content while it is typed. */
export async function run(_request: Request, effects: Effects): Promise<number> {
  const schemas = Object.entries(jsonSchemas());
  await mkdir(join(effects.cwd, "schemas"), { recursive: true });
  for (const [name, text] of schemas)
    await writeFile(join(effects.cwd, "schemas", `${name}.schema.json`), text);
  effects.out(`Wrote ${schemas.length} schemas into schemas/.`);
  return OK;
}
