import { dev } from "astro";
import { keepNothing } from "../kept/kept-work.ts";
import { handOver, nothingFound } from "../site/hand-over.ts";
import type { Request } from "./arguments.ts";
import { type Effects, WRONG_USAGE, projectOf } from "./effects.ts";
import { readPort } from "./port.ts";
import { withLearningBriefs } from "./with-astro.ts";

/**
 * Ctrl+C, a window that is closed, and another program. What was compiled is kept as the process ends by itself: kept before,
 * it would take two seconds from the first page.
 */
const ENDS = ["SIGINT", "SIGHUP", "SIGTERM"] as const;

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
  effects.out(`The preview is at http://localhost:${server.address.port}/ (Ctrl+C stops it).`);
  await new Promise<void>((stopped) => {
    for (const signal of ENDS) process.once(signal, () => void server.stop().then(stopped));
  });
  return 0;
}
