import type { APIRoute, InferGetStaticPropsType } from "astro";
import { briefPdfOf, corpus } from "../../../site/edition.ts";

/** A publication in brief as a PDF of one page, to hand out. */
export const getStaticPaths = () =>
  (corpus.site.formats.pdf ? corpus.publications : []).map((publication) => ({
    params: { id: publication.id },
    props: { publication },
  }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { publication },
  site,
}) =>
  new Response(Buffer.from((await briefPdfOf(publication, site?.href)) ?? []), {
    headers: { "Content-Type": "application/pdf" },
  });
