import type { APIRoute, InferGetStaticPropsType } from "astro";
import { citationPaths, citationResponse } from "../../../exports/citation-files.ts";
import { corpus, edition } from "../../../site/edition.ts";

export const getStaticPaths = () => citationPaths(corpus.datasets);

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  citationResponse(props, edition, site?.href);
