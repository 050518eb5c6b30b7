import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { valuesJson } from "../../../exports/values-json.ts";
import { corpus, edition } from "../../../site/edition.ts";

export const getStaticPaths = (() =>
  corpus.datasets.flatMap((dataset) => {
    const json = valuesJson(corpus, dataset, edition.locale);
    return json === undefined ? [] : { params: { id: dataset.id }, props: { json } };
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.json, { headers: { "Content-Type": "application/json; charset=utf-8" } });
