import type { APIRoute, InferGetStaticPropsType } from "astro";
import { posterOf } from "../../components/blocks/poster-of.ts";
import { absolute } from "../../model/absolute.ts";
import { edition, pngOf } from "../../site/edition.ts";

export const getStaticPaths = () =>
  edition.corpus.figures
    .filter(({ kind }) => kind === "chart")
    .map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { figure },
  site,
}) =>
  new Response(await pngOf(posterOf(figure, edition, site && absolute(figure.href, site.href))), {
    headers: { "Content-Type": "image/png" },
  });
