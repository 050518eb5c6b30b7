import type { APIRoute, InferGetStaticPropsType } from "astro";
import { chartThumbnail } from "../../components/blocks/poster-of.ts";
import { edition } from "../../site/edition.ts";

export const getStaticPaths = () =>
  edition.corpus.figures
    .filter(({ kind }) => kind === "chart")
    .map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { figure } }) =>
  new Response(chartThumbnail(figure, edition).svg, { headers: { "Content-Type": "image/svg+xml" } });
