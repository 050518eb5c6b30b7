import type { APIRoute, InferGetStaticPropsType } from "astro";
import { cardOfPublication } from "../../../components/cards/card-of.ts";
import { cardResponse } from "../../../components/cards/response.ts";
import { corpus, edition, kept } from "../../../site/edition.ts";

export const getStaticPaths = () =>
  corpus.publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  cardResponse(() => cardOfPublication(props.publication, edition), { site, kept, edition });
