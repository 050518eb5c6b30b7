import { createHash } from "node:crypto";
import type { Copy, Found } from "./copy.ts";
import { isHostFile } from "../hosts/host-files.ts";
import { NOT_FOUND } from "../pages/missing-page.ts";

/** How often a server may lead on before it is taken to go round in circles. */
const STEPS = 5;

/**
 * A copy on a server, by the address at which its home page stands. Hosts keep their own files to themselves, and give a
 * compressed file only in place of its original.
 *
 * The server is not trusted: it is asked for what was built and for nothing else, followed within its own origin alone,
 * read no further than a file may be long (after decompression), given `requestMs` for each file, and never quoted.
 */
export function copiedSite(base: URL, requestMs: number): Copy {
  return {
    holds: (path) => !isHostFile(path) && !/\.(br|gz)$/.test(path),
    find: async (path, size, signal) => {
      const limits = AbortSignal.any([signal, AbortSignal.timeout(requestMs)]);
      try {
        return await ask(
          new URL(path.split("/").map(encodeURIComponent).join("/"), base),
          path,
          size,
          limits,
        );
      } catch (error) {
        return { kind: "silent", why: explain(error as Error) };
      }
    },
  };
}

async function ask(start: URL, path: string, size: number, signal: AbortSignal): Promise<Found> {
  let url = start;
  for (let step = 0; step <= STEPS; step += 1) {
    const response = await fetch(url, { redirect: "manual", cache: "no-store", credentials: "omit", signal });
    const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
    if (next === null)
      return { ...(await read(response, path, size)), ...(step > 0 ? { wasLed: true } : {}) };
    await response.body?.cancel();
    const led = URL.canParse(next, url) ? new URL(next, url) : undefined;
    if (led?.origin !== start.origin)
      return { kind: "silent", why: `the server leads on to ${led ? tell(led) : "what is no address"}` };
    url = led;
  }
  return { kind: "missing", why: "the server leads on and on" };
}

async function read(response: Response, path: string, size: number): Promise<Found> {
  // The page for missing addresses is one of the site, and some hosts say that it is missing.
  if (!response.ok && !(path === NOT_FOUND && response.status === 404)) {
    await response.body?.cancel();
    return { kind: "missing", why: `the server says ${response.status}` };
  }
  const hash = createHash("sha256");
  let length = 0;
  for await (const bytes of response.body ?? []) {
    length += (bytes as Uint8Array).length;
    // Leaving the loop ends the request.
    if (length > size) return { kind: "content", sum: undefined, wasLed: false };
    hash.update(bytes as Uint8Array);
  }
  return { kind: "content", sum: hash.digest("hex"), wasLed: false };
}

/** Another place, of which nothing is told but its origin: letters of ASCII, by the URL Standard. */
function tell({ origin }: URL): string {
  return origin === "null" ? "another kind of address" : `${origin.slice(0, 100)}/`;
}

/** What keeps a request from its end, by the code of the error. */
const CODES: Record<string, string> = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  EHOSTUNREACH: "the host cannot be reached",
  ENETUNREACH: "the network cannot be reached",
  ENOTFOUND: "no host has this name",
  EAI_AGAIN: "the name of the host cannot be looked up",
  CERT_HAS_EXPIRED: "its certificate has run out",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is its own",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another host",
};

function explain(error: Error): string {
  if (error.name === "TimeoutError" || error.name === "AbortError") return "no whole answer in time";
  const { code, name } = (error.cause ?? error) as NodeJS.ErrnoException;
  if (name === "TimeoutError") return "no whole answer in time";
  const told = code !== undefined && Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return (
    told ??
    (code !== undefined && /^[A-Z0-9_]{1,60}$/.test(code)
      ? `no answer that can be read (${code})`
      : "no answer that can be read")
  );
}
