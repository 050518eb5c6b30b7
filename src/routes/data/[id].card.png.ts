import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cardOfDataset } from "../../components/cards/card-of.ts";
import { cardResponse } from "../../components/cards/response.ts";
import { corpus, edition, kept } from "../../site/edition.ts";

export const getStaticPaths = () =>
  corpus.datasets.map((dataset) => ({ params: { id: dataset.id }, props: { dataset } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  cardResponse(() => cardOfDataset(props.dataset, edition), { site, kept, edition });
