import type { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";

/** Nobody has asked for so long. */
const QUIET_MS = 250;
/** Somebody who has just started the preview opens a page within so long, or within a part of what the start took; if not, nobody waits. */
const FIRST_MS = 1500;
const FIRST_PART = 0.25;
/** Whoever asks without end, once the first page is there, is not waited for. */
const LONGEST_MS = 10_000;
/** Nor is a first page that never comes. The clock of a machine with other work runs fast. */
const LONGEST_FIRST_MS = 120_000;

/**
 * Waits until a server that is yet to listen has answered the first page and all that it asks for, or nobody comes. `startTookMs` is
 * how long the start has taken so far: where all is slow, so is the browser.
 */
export function untilQuiet(server: EventEmitter | null, startTookMs = 0): Promise<void> {
  return new Promise((done) => {
    if (!server) return done();
    let open = 0;
    let waiting: NodeJS.Timeout | undefined;
    let longest: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(waiting);
      clearTimeout(longest);
      server.off("request", ask);
      done();
    };
    const wait = (ms: number): void => {
      clearTimeout(waiting);
      waiting = setTimeout(end, ms);
    };
    const limit = (ms: number): void => {
      clearTimeout(longest);
      longest = setTimeout(end, ms);
    };
    let isFirst = true;
    const ask = (_: unknown, response: ServerResponse): void => {
      open += 1;
      clearTimeout(waiting);
      response.once("close", () => {
        open -= 1;
        if (isFirst) limit(LONGEST_MS);
        isFirst = false;
        if (open === 0) wait(QUIET_MS);
      });
    };
    server.on("request", ask);
    server.once("listening", () => {
      if (open === 0) wait(Math.max(FIRST_MS, startTookMs * FIRST_PART));
      limit(LONGEST_FIRST_MS);
    });
    server.once("close", () => {
      clearTimeout(waiting);
      clearTimeout(longest);
    });
  });
}

/** A pause for whoever works long beside a server: every so often it lets what has come in go first. */
export function breathing(everyMs = 20): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < everyMs) return;
    await new Promise((go) => setImmediate(go));
    last = performance.now();
  };
}
