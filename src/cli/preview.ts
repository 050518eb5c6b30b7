import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { preview } from "astro";
import { restoreInterrupted } from "../publish/swap.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE } from "./effects.ts";

/** Serves `dist/` until it is stopped, and prints the address. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const port = readPort(args, effects);
  if (port === undefined) {
    effects.err("Usage: npm run preview -- [--port 4321]");
    return WRONG_USAGE;
  }
  restoreInterrupted(effects.cwd);
  if (!existsSync(join(effects.cwd, "dist", "index.html"))) {
    effects.err("There is no build to serve. Run npm run build first, or npm start.");
    return FOUND_ERRORS;
  }
  try {
    const server = await preview({
      root: effects.cwd,
      server: { port, host: "localhost" },
      logLevel: "error",
    });
    if (server.port !== port) effects.err(`Port ${port} is taken by another program.`);
    effects.out(`The site is at http://localhost:${server.port}/ (Ctrl+C stops it).`);
    await server.closed();
    return OK;
  } catch (error) {
    effects.err(`The site could not be served: ${(error as Error).message}`);
    return FOUND_ERRORS;
  }
}

/** The port from `--port`, or `PORT`, or 4321; undefined where it is no port. */
export function readPort(args: string[], { env }: Effects): number | undefined {
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string" } } });
    const port = Number(values.port ?? env["PORT"] ?? 4321);
    return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
  } catch {
    return undefined;
  }
}
