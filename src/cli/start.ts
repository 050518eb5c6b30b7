import { NOTHING_ASKED, type Request } from "./arguments.ts";
import { run as build } from "./build.ts";
import { type Effects, OK, WRONG_USAGE } from "./effects.ts";
import { readPort } from "./port.ts";
import { run as preview } from "./preview.ts";

/** `start`: builds the site and serves it. */
export async function run(request: Request, effects: Effects): Promise<number> {
  const port = readPort(request, effects);
  if (typeof port === "string") {
    effects.err(port);
    return WRONG_USAGE;
  }
  const built = await build(NOTHING_ASKED, effects);
  return built === OK ? preview(request, effects) : built;
}
