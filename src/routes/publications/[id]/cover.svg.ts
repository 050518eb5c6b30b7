import type { APIRoute, InferGetStaticPropsType } from "astro";
import { coverSvg } from "../../../components/cover/cover-svg.ts";
import { corpus, edition } from "../../../site/edition.ts";

export const getStaticPaths = () =>
  corpus.publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { publication } }) =>
  new Response(
    coverSvg(publication, corpus, edition.colors, {
      ...edition.locale,
      facts: edition.coverFacts(publication),
    }),
    {
      headers: { "Content-Type": "image/svg+xml" },
    },
  );
