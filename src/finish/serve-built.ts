import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { routes } from "../model/routes.ts";

/**
 * Answers for a built site as a plain static host does: files with their types, validators and ranges; a folder without
 * its slash leads on to the one with it; everything else is the site's own page for missing addresses. Nothing outside the
 * folder is ever read, and no answer tells a path of the machine.
 */
export function serveBuilt(dir: string): RequestListener {
  return (request, response) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return answer(response, request, 405, "Only GET and HEAD are answered here.");
    }
    const path = pathOf(request.url ?? "");
    if (path === undefined) return answer(response, request, 400, "This address cannot be read.");
    if (!isPlain(path)) return missing(dir, request, response);
    const decoded = decodeURIComponent(path);
    const file = join(dir, decoded);
    if (isFolder(file) && !path.endsWith("/")) return leadOn(request, response, path);
    if (path.endsWith("/") ? !existsSync(join(file, "index.html")) : !existsSync(file))
      return missing(dir, request, response);
    send(request, path, { root: dir, dotfiles: "ignore", cacheControl: false })
      .on("error", () => missing(dir, request, response))
      .on("directory", () => missing(dir, request, response))
      .pipe(response);
  };
}

/**
 * Leads a reader of the live preview on to the address with its slash, and answers what is no address, before Vite reads
 * it: its own answers to both name files of the machine. Files and modules are left to it.
 */
export function tidyAddresses(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const path = pathOf(request.url ?? "");
  if (path === undefined) return answer(response, request, 400, "This address cannot be read.");
  const asksForPage = request.headers.accept?.includes("text/html") ?? false;
  if (asksForPage && !isPlain(path)) return answer(response, request, 404, "Nothing has this address.");
  if (asksForPage && /\/[^./@]+$/.test(path)) return leadOn(request, response, path);
  next();
}

/** The path of what is asked for, still encoded; undefined where it is none. */
function pathOf(url: string): string | undefined {
  // A proxy may be sent a whole address (RFC 9112, 3.2.2).
  const [path = ""] = url.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/);
  try {
    decodeURIComponent(path);
    return path === "" && url !== "" ? "/" : path.startsWith("/") ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path names what may stand in a folder: no step up, nothing hidden, no second kind of slash. */
function isPlain(path: string): boolean {
  if (/%2f|%5c|\\/i.test(path)) return false;
  const [, ...parts] = decodeURIComponent(path).split("/");
  return parts.every(
    (part, index) =>
      (part !== "" || index === parts.length - 1) && !part.startsWith(".") && !/[\0-\x1f\x7f]/.test(part),
  );
}

function isFolder(file: string): boolean {
  // A name longer than the disk has names for is no folder either.
  return existsSync(file) && statSync(file).isDirectory();
}

// Relative, so that nothing that was asked for can lead to another host.
function leadOn(request: IncomingMessage, response: ServerResponse, path: string): void {
  const query = /\?[^#]*/.exec(request.url ?? "")?.[0] ?? "";
  response.setHeader("Location", `./${path.split("/").at(-1)}/${query}`);
  answer(response, request, 308, "This address ends in a slash.");
}

function missing(dir: string, request: IncomingMessage, response: ServerResponse): void {
  const page = join(dir, routes.notFound());
  const body = existsSync(page) ? readFileSync(page) : undefined;
  if (!body) return answer(response, request, 404, "Nothing has this address.");
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  end(response, request, 404, body);
}

function answer(response: ServerResponse, request: IncomingMessage, status: number, words: string): void {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  end(response, request, status, Buffer.from(`${words}\n`));
}

function end(response: ServerResponse, { method }: IncomingMessage, status: number, body: Buffer): void {
  response.statusCode = status;
  response.setHeader("Content-Length", body.length);
  response.end(method === "HEAD" ? undefined : body);
}
