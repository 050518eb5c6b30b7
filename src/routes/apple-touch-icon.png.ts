import type { APIRoute } from "astro";
import { touchIcon } from "../components/frame/touch-icon.ts";
import { corpus, edition } from "../site/edition.ts";

/** The icon that the theme names, for home screens. A theme without one has no body, and then Astro writes no file. */
export const GET: APIRoute = async () => {
  const picture = corpus.theme.icon?.picture;
  if (!picture?.drawing) return new Response(null, { status: 404 });
  const png = await touchIcon(picture.drawing, picture, edition.colors.light.tokens.paper);
  return new Response(png, { headers: { "Content-Type": "image/png" } });
};
