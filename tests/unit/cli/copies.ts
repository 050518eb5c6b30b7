import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type RequestListener, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../../src/cli/main.ts";
import { run } from "../../../src/cli/verify.ts";
import { writeSums } from "../../../src/finish/sums.ts";
import { siteOf } from "../finish/site.ts";

const FORWARD = `<meta http-equiv="refresh" content="0; url=../new/index.html#part">`;
export const FILES: Record<string, string> = {
  "index.html": "<p>é</p>",
  "404.html": "missing",
  "old/index.html": FORWARD,
  "new/index.html": "new",
  "a b/ü.csv": "a,b\r\n",
  "a b/ü.csv.gz": "zipped",
  "vercel.json": "{}",
};
/** Those that a server shows, with the list of sums. */
export const SHOWN = 6;

/** A project with a build in its `dist/`. */
export async function builtProject(files = FILES) {
  const cwd = mkdtempSync(join(tmpdir(), "verify-"));
  using site = siteOf(files);
  await site.run(writeSums);
  cpSync(site.dir, join(cwd, "dist"), { recursive: true });
  return {
    cwd,
    file: (path: string) => readFileSync(join(cwd, "dist", path)),
    /** Copies the build to a folder beside it. */
    copy: () => {
      cpSync(join(cwd, "dist"), join(cwd, "copy"), { recursive: true });
      return join(cwd, "copy");
    },
    verify: async (where: string, times?: Parameters<typeof run>[2]) => {
      const printed: string[] = [];
      const print = (text: string) => void printed.push(text);
      const effects = { cwd, env: {}, out: print, err: print };
      const status = times
        ? await run({ words: [where], values: {}, flags: new Set() }, effects, times)
        : await main(["verify", where], effects);
      return { status, printed: printed.join("\n").replaceAll(where, "WHERE") };
    },
    [Symbol.dispose]: () => rmSync(cwd, { recursive: true, force: true }),
  };
}

/** A server on loopback; what it was asked for is kept. */
export async function serve(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  return {
    asked,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

type Project = Awaited<ReturnType<typeof builtProject>>;

/** Gives each file as it was built, and what `other` gives for some. */
export function honest(
  project: Project,
  other: Record<string, RequestListener> = {},
  under = "/",
): RequestListener {
  return (request, response) => {
    const path = decodeURIComponent(request.url!.slice(under.length)) || "index.html";
    if (Object.hasOwn(other, path)) return other[path]!(request, response);
    try {
      response.end(project.file(path));
    } catch {
      response.writeHead(404).end("missing");
    }
  };
}
