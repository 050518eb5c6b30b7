import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { datasetXlsx } from "../../exports/xlsx/dataset-xlsx.ts";
import { corpus, edition } from "../../site/edition.ts";

export const getStaticPaths = (() =>
  corpus.datasets.map((dataset) => ({
    params: { id: dataset.id },
    props: { dataset },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(Buffer.from(datasetXlsx(corpus, props.dataset, edition.locale, site?.href)), {
    headers: { "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  });
