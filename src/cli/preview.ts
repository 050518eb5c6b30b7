import { once } from "node:events";
import { existsSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serveBuilt } from "../finish/serve-built.ts";
import { restoreInterrupted } from "../finish/swap/swap.ts";
import type { Request } from "./arguments.ts";
import { type Effects, FOUND_ERRORS, OK, WRONG_USAGE } from "./effects.ts";
import { readPort } from "./port.ts";

/** Serves `dist/` until it is stopped, and prints the address. */
export async function run(request: Request, effects: Effects): Promise<number> {
  const port = readPort(request, effects);
  if (typeof port === "string") {
    effects.err(port);
    return WRONG_USAGE;
  }
  restoreInterrupted(effects.cwd);
  if (!existsSync(join(effects.cwd, "dist", "index.html"))) {
    effects.err("There is no build to serve. Run npm run build first, or npm start.");
    return FOUND_ERRORS;
  }
  try {
    const server = createServer(serveBuilt(join(effects.cwd, "dist")));
    const taken = await listen(server, port);
    if (taken !== port) effects.err(`Port ${port} is taken by another program.`);
    effects.out(`The site is at http://localhost:${taken}/ (Ctrl+C stops it).`);
    await once(server, "close");
    return OK;
  } catch (error) {
    effects.err(`The site could not be served: ${(error as Error).message}`);
    return FOUND_ERRORS;
  }
}

/** Listens at a port, or at the next that is free; returns which. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, "localhost");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port === 65535) throw error;
    return listen(server, port + 1);
  }
}
