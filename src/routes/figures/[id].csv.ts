import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from "astro";
import { figureCsv } from "../../exports/csv.ts";
import { corpus, edition } from "../../site/edition.ts";

// A picture, and a figure whose values were not published, have no numbers to hand out.
export const getStaticPaths = (() =>
  corpus.figures.flatMap((figure) => {
    const csv = figureCsv(corpus, figure, edition.locale);
    return csv === undefined ? [] : [{ params: { id: figure.id }, props: { csv } }];
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.csv, { headers: { "Content-Type": "text/csv; charset=utf-8; header=present" } });
