import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { datasetCsv } from "../../exports/csv.ts";
import { corpus, edition } from "../../site/edition.ts";

export const getStaticPaths = (() =>
  corpus.datasets.map((dataset) => ({
    params: { id: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(datasetCsv(props.dataset, edition.locale), {
    headers: { "Content-Type": "text/csv; charset=utf-8; header=present" },
  });
