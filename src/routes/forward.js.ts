import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { project } from "../site/edition.ts";

/** The script of pages that lead on from an old address. */
export const GET: APIRoute = async () =>
  new Response(await readFile(join(project.engine, "src", "components", "frame", "forward.js"), "utf8"), {
    headers: { "Content-Type": "text/javascript" },
  });
