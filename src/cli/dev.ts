import { flushCompileCache } from "node:module";
import { dev } from "astro";
import { keepNothing } from "../kept/kept-work.ts";
import { handOver, nothingFound } from "../site/hand-over.ts";
import type { Request } from "./arguments.ts";
import { type Effects, WRONG_USAGE, projectOf } from "./effects.ts";
import { readPort } from "./port.ts";
import { withLearningBriefs } from "./with-astro.ts";

/** `dev`: serves the content while it is edited. Problems are printed, and shown on every page. */
export async function run(request: Request, effects: Effects): Promise<number> {
  const port = readPort(request, effects);
  if (typeof port === "string") {
    effects.err(port);
    return WRONG_USAGE;
  }
  handOver({
    project: projectOf(effects),
    isPreview: true,
    found: nothingFound(),
    kept: keepNothing,
    caller: { tell: effects.err, isMet: false },
  });
  const server = await dev({
    ...withLearningBriefs(effects.cwd),
    server: { port, host: "localhost" },
    logLevel: "warn",
  });
  // Whoever ends the preview by closing its window leaves it no time to keep what was compiled.
  flushCompileCache();
  effects.out(`The preview is at http://localhost:${server.address.port}/ (Ctrl+C stops it).`);
  await new Promise<void>((stopped) => process.once("SIGINT", () => void server.stop().then(stopped)));
  return 0;
}
