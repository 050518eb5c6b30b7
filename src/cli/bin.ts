#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import nodeModule, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isTooOld } from "./node-version.ts";

process.exitCode = isTooOld(process.versions.node) ? runOnOwnNode() : await runHere();

async function runHere(): Promise<number> {
  // Kept where Astro's own command keeps it; where that cannot be written, the code is compiled each time.
  nodeModule.enableCompileCache();
  // Loaded here and not above, so that an older Node never reads what it does not know.
  const { main } = await import("./main.ts");
  return main(process.argv.slice(2));
}

/** Runs the same command on the Node that the package brings. npm finds that first by itself; whoever calls this file does not. */
function runOnOwnNode(): number {
  const brought = join(dirname(createRequire(import.meta.url).resolve("node/package.json")), "bin/node");
  const { status, error } = spawnSync(brought, process.argv.slice(1), { stdio: "inherit" });
  if (error)
    console.error(
      `Learning Briefs needs Node 22.12 or later, and this is ${process.versions.node}.\nInstall a later one, or run: npm install`,
    );
  return status ?? 1;
}
