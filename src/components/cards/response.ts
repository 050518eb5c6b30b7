import type { KeptWork } from "../../kept/kept-work.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { type Card, cardPng } from "./draw-card.ts";

/**
 * The answer to who asks for a card. Pages name it by its whole address: where SITE_URL is not set none can, and where
 * `formats` leaves cards out none does; then there is no body, and Astro writes no file.
 */
export async function cardResponse(
  cardOf: () => Card | Promise<Card>,
  { site, kept, edition }: { site: URL | undefined; kept: KeptWork; edition: Edition },
): Promise<Response> {
  if (!site || !edition.corpus.site.formats.cards) return new Response(null, { status: 404 });
  const png = await cardPng(await cardOf(), kept);
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });
}
