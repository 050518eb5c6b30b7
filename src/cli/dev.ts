import { resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { dev } from "astro";
import { formatProblems } from "../problems/terminal.ts";
import { checkContent } from "./check.ts";
import { type Effects, WRONG_USAGE, contentDir } from "./effects.ts";
import { readPort } from "./preview.ts";

/** How long to wait after a change: editors save a file in several writes. */
const SETTLE_MS = 80;

/** `dev`: serves the content while it is edited. Problems are printed, and shown on every page. */
export async function run(args: string[], effects: Effects): Promise<number> {
  const port = readPort(args, effects);
  if (port === undefined) {
    effects.err("Usage: npm run dev -- [--port 4321]");
    return WRONG_USAGE;
  }
  process.env["CONTENT_DIR"] = contentDir(effects);
  process.env["LIVE_PREVIEW"] = "true";
  await printProblems(effects);
  const server = await dev({
    root: effects.cwd,
    server: { port, host: "localhost" },
    logLevel: "warn",
    integrations: [liveContent(effects)],
  });
  effects.out(`The preview is at http://localhost:${server.address.port}/ (Ctrl+C stops it).`);
  await new Promise<void>((stopped) => process.once("SIGINT", () => void server.stop().then(stopped)));
  return 0;
}

async function printProblems(effects: Effects): Promise<void> {
  const { problems, sources } = await checkContent(effects);
  if (problems.length > 0) effects.err(formatProblems(problems, sources));
  else effects.out("No problems in the content.");
}

/** Checks and reloads when a content file changes. The pages read content from disk, so Vite cannot know of it. */
function liveContent(effects: Effects): AstroIntegration {
  const dir = resolve(effects.cwd, contentDir(effects));
  return {
    name: "live-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(dir);
        server.watcher.on("all", (_event, path) => {
          if (!resolve(path).startsWith(dir + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            for (const environment of Object.values(server.environments))
              environment.moduleGraph.invalidateAll();
            server.ws.send({ type: "full-reload" });
            void printProblems(effects);
          }, SETTLE_MS);
        });
      },
    },
  };
}
