import type { APIRoute, InferGetStaticPropsType } from "astro";
import { corpus, edition } from "../../../site/edition.ts";
import { publicationMarkdown } from "../../../site/program-texts.ts";

export const getStaticPaths = () =>
  corpus.site.formats.markdown
    ? corpus.publications.map((publication) => ({ params: { id: publication.id }, props: { publication } }))
    : [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) =>
  new Response(publicationMarkdown(props.publication, edition, site?.href), {
    headers: { "Content-Type": "text/markdown; charset=utf-8" },
  });
