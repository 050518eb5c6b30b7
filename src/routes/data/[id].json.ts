import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { datasetJson } from "../../exports/json.ts";
import { corpus, edition } from "../../site/edition.ts";

export const getStaticPaths = (() =>
  corpus.datasets.map((dataset) => ({
    params: { id: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(datasetJson(corpus, props.dataset, edition.locale, site?.href), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
