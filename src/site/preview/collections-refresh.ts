import type { HookParameters } from "astro";
import type { ViteDevServer } from "vite";
import type { Corpus } from "../../corpus/types.ts";
import { textsOf } from "../../corpus/query/texts.ts";
import { CHANGED } from "./changed.ts";

/** The open page goes first: collections are for pages of a site's own, and filling them takes as long as making a page. */
const AFTER_PAGE_MS = 300;

/** How long Astro may take to notice that its store of collections was written. */
const NOTICED_MS = 1000;

type Refresh = HookParameters<"astro:server:setup">["refreshContent"];

/**
 * Has Astro fill its collections again when fields of the content have changed. Astro reloads every open page then; the pages
 * of the preview are told that something has changed instead, and see for themselves whether it touches them.
 */
export function refreshCollections(
  server: Pick<ViteDevServer, "environments" | "ws">,
  refreshContent: Refresh,
): (before: Corpus | undefined, after: Corpus | undefined) => void {
  // What Astro sends while it starts would reload the first page as soon as it is there.
  let quietUntil = Infinity;
  server.ws.on("connection", () => {
    if (quietUntil === Infinity) quietUntil = 0;
  });
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot) as (...message: unknown[]) => void;
  hot.send = (...message: unknown[]) => {
    const isReload = (message[0] as { type?: string }).type === "full-reload";
    if (isReload && Date.now() < quietUntil) send({ type: "custom", event: CHANGED });
    else send(...message);
  };
  let waiting: NodeJS.Timeout | undefined;
  return (before, after) => {
    if (!refreshContent || hasSameFields(before, after)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      quietUntil = Date.now() + 60_000;
      void refreshContent({}).finally(() => (quietUntil = Date.now() + NOTICED_MS));
    }, AFTER_PAGE_MS);
  };
}

function hasSameFields(before: Corpus | undefined, after: Corpus | undefined): boolean {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  return one.length === other.length && one.every((entry, index) => isSame(entry, other[index]!));
}

interface Entry {
  key: string;
  meta: object;
}

function fieldsOf(corpus: Corpus | undefined): Entry[] {
  return corpus ? [...textsOf(corpus), ...corpus.datasets] : [];
}

function isSame(one: Entry, other: Entry): boolean {
  if (one.key !== other.key) return false;
  return one.meta === other.meta || JSON.stringify(one.meta) === JSON.stringify(other.meta);
}
