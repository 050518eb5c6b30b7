import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../support/port.ts";
import { findProgram } from "../support/programs.ts";
import type { Server } from "./servers.ts";

/** A server that runs on loopback until it is disposed of. */
export interface Running extends AsyncDisposable {
  /** The address of the site, with its path and a slash at the end. */
  address: string;
}

/** How long a server may take to answer, on a machine that is busy. */
const START_MS = 300_000;

/** The program's path; undefined where it, or a part that it needs, is not installed. */
export function programOf({ program, parts = [] }: Server): string | undefined {
  if (!parts.every((part) => existsSync(part))) return undefined;
  return findProgram([program], ["/usr/sbin"]);
}

/** Starts a server with the site under a path, and waits until it answers. */
export async function start(server: Server, dist: string, path: string, within: string): Promise<Running> {
  const scratch = mkdtempSync(join(within, "server-"));
  chmodSync(scratch, 0o755);
  const port = await freePort("127.0.0.1");
  const folder = join(scratch, "root");
  // The slash at the end would make the link's own name empty.
  const link = join(folder, path).replace(/\/$/, "");
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(dist, link);
  const child = spawn(programOf(server)!, server.prepare({ dist, path, port, scratch, root: folder }), {
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text: Buffer) => said.push(text.toString()));
  const address = `http://127.0.0.1:${port}${path}`;
  await answers(address, child, () => `${server.name} does not answer.\n${said.join("")}`);
  return { address, [Symbol.asyncDispose]: () => stop(child) };
}

async function answers(address: string, child: ChildProcess, complaint: () => string): Promise<void> {
  for (const end = performance.now() + START_MS; performance.now() < end && child.exitCode === null;) {
    if (
      await fetch(address).then(
        async (response) => (await response.arrayBuffer(), response.ok),
        () => false,
      )
    )
      return;
    await wait(50);
  }
  await stop(child);
  throw new Error(complaint());
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([ended, wait(2000)]);
  child.kill("SIGKILL");
}
