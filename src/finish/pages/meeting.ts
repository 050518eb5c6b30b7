import { on } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";

/** What pages of a kind need of the site's sheet, as far as it was seen. */
export interface Needs {
  /** What stands on them and in their scripts: elements, classes, ids, attributes. */
  names: ReadonlySet<string>;
  /** The paths of their sheets, each with the path of the first page that names it. */
  sheets: ReadonlyMap<string, string>;
}

/** Says what the pages need that one thread has read, and gives what all of that kind need. Kinds are met about in one order. */
export type Meet = (needs: Needs) => Promise<Needs>;

/** For who reads all pages alone. */
export const alone: Meet = (needs) => Promise.resolve(needs);

/** The ends of channels between threads, each with each: for every thread, in order, those that lead to the others. */
export function channelsAmong(threads: number): MessagePort[][] {
  const ends = Array.from({ length: threads }, (): MessagePort[] => []);
  for (let one = 0; one < threads; one++)
    for (let other = one + 1; other < threads; other++) {
      const { port1, port2 } = new MessageChannel();
      ends[one]!.push(port1);
      ends[other]!.push(port2);
    }
  return ends;
}

/**
 * For who shares the pages with others, to whom `ports` lead. They wait for each other at every kind, and for nobody else: what has
 * handed the pages out may have something to do meanwhile.
 */
export function meetOver(ports: readonly MessagePort[]): Meet {
  // One that is further has told of the next kind already: what comes is kept until it is asked for.
  const told = ports.map((port) => on(port, "message") as AsyncIterator<[Needs]>);
  return async (needs) => {
    for (const port of ports) port.postMessage(needs);
    const others = await Promise.all(told.map((each) => each.next()));
    return unite([needs, ...others.map(({ value }) => (value as [Needs])[0])]);
  };
}

/** What all need together, the same whoever has read which pages. */
export function unite(all: readonly Needs[]): Needs {
  const sheets = new Map<string, string>();
  for (const [sheet, page] of all.flatMap((needs) => [...needs.sheets])) {
    const first = sheets.get(sheet);
    if (first !== undefined && page >= first) continue;
    // Behind those that the same page named before it.
    sheets.delete(sheet);
    sheets.set(sheet, page);
  }
  return {
    names: new Set(all.flatMap(({ names }) => [...names])),
    // Of those that one page was the first to name, the order is that of the page.
    sheets: new Map([...sheets].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))),
  };
}
