import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cardOfFigure } from "../../components/cards/card-of.ts";
import { cardResponse } from "../../components/cards/response.ts";
import { corpus, edition, figureFile, kept } from "../../site/edition.ts";

export const getStaticPaths = () =>
  corpus.figures.map((figure) => ({ params: { id: figure.id }, props: { figure } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  cardResponse(() => cardOfFigure(props.figure, edition, figureFile), { site, kept, edition });
